import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Config, describeRequest, Metrics } from '@app/platform';

const SLOW_MS = 1_000;
/** Turned away: by what cannot be read, who they are, what they may, or how often they came. */
const TURNED_AWAY = new Set([400, 401, 403, 429]);
/** Where people come in and go out; read with GET, which shows a page, it is nothing. */
const SIGN_INS = /^\/(api\/v1\/)?(sessions|sign-in|sign-out|second-factor|password-resets)\b/;

/**
 * Hands each request its number back, and notes how it was answered: in figures, and in a line of the log. A sign-in,
 * a sign-out and whoever is turned away have theirs at the usual level (OWASP ASVS 5.0, 16.3.1 and 16.3.2).
 */
export function registerRequests(app: NestFastifyApplication, { metrics: isMeasured }: Config): void {
  const log = new Logger('http');
  const metrics = app.get(Metrics);
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  server.addHook('onResponse', async (request, reply) => {
    // A stream of news is open for as long as somebody looks on.
    if (String(reply.getHeader('content-type')).startsWith('text/event-stream')) return;
    const fields = describeRequest(request);
    const { statusCode: status, elapsedTime } = reply;
    const ms = Math.round(elapsedTime);
    if (isMeasured) metrics.countRequest(request.method, String(fields.route), status, elapsedTime / 1_000);
    const line = { message: `${status} in ${ms} ms`, ...fields, status, ms };
    // Who was told when to come again was turned away on purpose; in a rush these would be hundreds a second.
    const isFault = status >= 500 && !reply.hasHeader('retry-after');
    if (isFault || ms > SLOW_MS) log.warn(line);
    else if (TURNED_AWAY.has(status) || isSignIn(request.method, fields.route)) log.log(line);
    else log.debug(line);
  });
}

const isSignIn = (method: string, route: unknown): boolean =>
  method !== 'GET' && SIGN_INS.test(String(route));
