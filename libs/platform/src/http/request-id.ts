import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** No more than a proxy makes of it: nothing that could break a line of a log. */
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/;

/** The number under which logs have a request: the one a proxy gave it in `X-Request-Id`, or one of our own. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && ID.test(given) ? given : randomUUID();
}
