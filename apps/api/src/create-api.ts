import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { type Config, ProblemFilter, processLogger, requestIdOf, validationPipe } from '@app/platform';
import { registerAdmission } from './admission/register-admission.js';
import { ApiModule } from './api.module.js';
import { ErrorsFilter } from './errors.filter.js';
import { registerConsole } from './register-console.js';
import { registerDocuments } from './register-documents.js';
import { registerHealth } from './register-health.js';
import { registerRequests } from './register-requests.js';
import { protectorOf, registerSafety } from './register-safety.js';
import { registerSite } from './site/register-site.js';
import { SiteErrorsFilter } from './site/site-errors.filter.js';

/** Three texts of 30,000 characters at twelve bytes each (an escaped emoji), with room to spare. */
const MOST_BYTES = 2_097_152;

/** The HTTP process: REST of every context, the citizens' site, the console's files. Not listening yet. */
export async function createApi(config: Config): Promise<NestFastifyApplication> {
  const problems = new ProblemFilter();
  const protect = protectorOf(config);
  const adapter = new FastifyAdapter({
    bodyLimit: MOST_BYTES,
    trustProxy: config.trustedProxies.length ? config.trustedProxies : false,
    genReqId: requestIdOf,
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      // No hook has run for an address that cannot be read: neither that of the headers nor that of the number.
      protect(request.raw, reply.raw, () => undefined);
      reply.header('x-request-id', request.id);
      problems.answer(error, request, reply);
    },
    forceCloseConnections: 'idle',
    // What comes on a connection that was open already is answered to the end.
    return503OnClosing: false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.of(config), adapter, {
    logger: processLogger(),
    abortOnError: false,
  });
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ErrorsFilter(app.get(SiteErrorsFilter, { strict: false })));
  registerRequests(app, config);
  registerAdmission(app, config);
  await registerSafety(app, config);
  await registerSite(app);
  await registerConsole(app);
  registerHealth(app);
  registerDocuments(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
