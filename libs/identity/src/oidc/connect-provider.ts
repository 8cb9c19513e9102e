import type { Configuration } from 'openid-client';
import { Unavailable } from '@app/platform';
import { fetchOutside } from './fetch-outside.js';

const TIMEOUT_S = 5;

interface Connection {
  issuer: string;
  clientId: string;
  secret: string;
  isProduction: boolean;
}

/**
 * Reads a provider's own description of itself, anew each time: whether it answers is then known before a browser is
 * sent there. https only, but on a developer's machine.
 */
export async function connectProvider({
  issuer,
  clientId,
  secret,
  isProduction,
}: Connection): Promise<Configuration> {
  // Few tenants have one, and the worker never asks it: so with all that speaks OpenID Connect.
  const client = await import('openid-client');
  const [post, basic] = [client.ClientSecretPost(secret), client.ClientSecretBasic(secret)];
  return client.discovery(
    new URL(issuer),
    clientId,
    undefined,
    (server, ...rest) => {
      const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
      return (methods.includes('client_secret_basic') ? basic : post)(server, ...rest);
    },
    {
      [client.customFetch]: fetchOutside({ isProduction }),
      execute: isProduction ? [] : [client.allowInsecureRequests],
      timeout: TIMEOUT_S,
    },
  );
}

/** Whether the provider gave no answer, rather than one that is not accepted. */
export function isAway(error: unknown): boolean {
  if (error instanceof Unavailable) return true;
  if (!(error instanceof Error)) return false;
  return TIMEOUTS.includes((error as { code?: string }).code ?? '') || isAway(error.cause);
}

const TIMEOUTS = ['OAUTH_TIMEOUT', 'ERR_JWKS_TIMEOUT'];
