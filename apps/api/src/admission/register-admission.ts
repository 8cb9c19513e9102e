import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '@app/platform';
import { Sites } from '../site/sites.service.js';
import { AdmissionGuard } from './admission.guard.js';
import { answerBusy } from './answer-busy.js';

/**
 * Turns away before a body is read, where there is no time for a request; the hook must come before all that do work.
 * Makes room for the next one when the answer begins, not when its last byte has arrived: somebody on a slow line would
 * take the place of many. The end of a request makes room too, in case it never had an answer.
 */
export function registerAdmission(app: NestFastifyApplication, config: Config): void {
  const admission = app.get(AdmissionGuard);
  const busy = answerBusy(config, app.get(Sites, { strict: false }));
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', (request, reply, next) => {
    const seconds = admission.askAgainAfter(request);
    if (seconds === null) next();
    else busy(request, reply, seconds);
  });
  server.addHook('onSend', async (request) => admission.release(request));
  server.addHook('onResponse', async (request) => admission.release(request));
}
