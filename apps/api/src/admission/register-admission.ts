import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AdmissionGuard } from './admission.guard.js';

/**
 * Makes room for the next request when the answer to one begins, not when its last byte has arrived: somebody on a
 * slow line would take the place of many. The end of a request makes room too, in case it never had an answer.
 */
export function registerAdmission(app: NestFastifyApplication): void {
  const admission = app.get(AdmissionGuard);
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onSend', async (request) => admission.release(request));
  server.addHook('onResponse', async (request) => admission.release(request));
}
