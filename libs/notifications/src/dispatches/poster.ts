import { request as requestPlainly, type RequestOptions } from 'node:http';
import { request as requestSecurely } from 'node:https';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@app/platform';
import { Undelivered } from '../attempts/undelivered.js';
import { ClosedAddress, lookupOpen, requireOpen } from '../webhooks/open-address.js';

const ANSWERS_WITHIN_MS = 15_000;

/** Sends events to systems outside. Never follows a redirection, and reads nothing of an answer but its status. */
@Injectable()
export class Poster {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Posts a body; gives the status of an answer that says it was taken (2xx), throws `Undelivered` otherwise. */
  async post(address: string, headers: Record<string, string>, body: string): Promise<string> {
    const url = new URL(address);
    const allowed = this.config.webhookHosts;
    try {
      // A number in the address is never looked up, so that it is compared here; a name when it connects.
      await requireOpen(url, allowed);
      const status = await send(url, { headers, lookup: lookupOpen(allowed) }, body);
      if (status >= 200 && status < 300) return String(status);
      throw new Undelivered('put_off', String(status));
    } catch (error) {
      if (error instanceof Undelivered) throw error;
      const code = error instanceof ClosedAddress ? error.code : (error as NodeJS.ErrnoException).code;
      throw new Undelivered('put_off', code ?? 'UNKNOWN');
    }
  }
}

function send(
  url: URL,
  { headers, lookup }: Pick<RequestOptions, 'headers' | 'lookup'>,
  body: string,
): Promise<number> {
  const request = url.protocol === 'https:' ? requestSecurely : requestPlainly;
  return new Promise((answered, failed) => {
    const sent = request(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      lookup,
      agent: false,
      signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
    });
    sent.on('response', (answer) => {
      answered(answer.statusCode!);
      answer.destroy();
    });
    sent.on('error', failed);
    sent.end(body);
  });
}
