import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Config, describeRequest, Metrics } from '@app/platform';

const SLOW_MS = 1_000;

/** Hands each request its number back, and notes how it was answered: in figures, and in a line of the log. */
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
    else log.debug(line);
  });
}
