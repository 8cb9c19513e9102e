import type { CustomFetch } from 'openid-client';
import { Unavailable } from '@app/platform';
import { oidcReasons } from './oidc.errors.js';

/** Far more than any answer of a provider. */
const MOST_BYTES = 262_144;
const LOOPBACK = ['127.0.0.1', '::1'];
const ASK_AGAIN_S = 60;

/**
 * Asks an address that an administrator typed. Only public ones are connected to, looked at after the name was
 * resolved, so that nobody reaches our own network; a developer's machine reaches itself. Redirects are not followed.
 * Unavailable where nothing answers, or only an error of the server's.
 */
export function fetchOutside({ isProduction }: { isProduction: boolean }): CustomFetch {
  const allowIPAddressList = isProduction ? [] : LOOPBACK;
  return async (url, { method, headers, body, signal }) => {
    const { default: nodeFetch } = await import('node-fetch');
    const { useAgent } = await import('request-filtering-agent');
    try {
      const answer = await nodeFetch(url, {
        method,
        headers,
        body: body as URLSearchParams | string | undefined,
        signal,
        redirect: 'manual',
        size: MOST_BYTES,
        agent: ({ href }) => useAgent(href, { allowIPAddressList }),
      });
      const content = await answer.arrayBuffer();
      if (answer.status >= 500) throw new Error(`status ${answer.status}`);
      const isBare = content.byteLength === 0;
      return new Response(isBare ? null : content, {
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
      });
    } catch {
      throw new Unavailable(oidcReasons.provider_unreachable, ASK_AGAIN_S);
    }
  };
}
