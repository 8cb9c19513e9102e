import { UnsupportedMediaTypeException } from '@nestjs/common';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import csrf from '@fastify/csrf-protection';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { type Config, isSecure } from '@app/platform';

/** Cookies, form tokens and security headers, on every answer. Nothing inline is allowed to run. */
export async function registerSafety(app: NestFastifyApplication, config: Config): Promise<void> {
  const isByTls = isSecure(config);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(isByTls && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: isByTls && { maxAge: 63_072_000, includeSubDomains: true },
    referrerPolicy: { policy: 'same-origin' },
  });
  await app.register(cookie);
  await app.register(csrf, {
    cookieKey: isByTls ? '__Host-madang-form' : 'madang-form',
    cookieOpts: { path: '/', httpOnly: true, sameSite: 'lax', secure: isByTls },
    getToken: (request) => String((request.body as { _csrf?: unknown } | undefined)?._csrf ?? ''),
  });
  await app.register(compress, { threshold: 2_048 });
  await app.register(multipart, { throwFileSizeLimit: false });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request) => {
      const type = request.headers['content-type'];
      if (type && !isReadHere(type, request)) throw new UnsupportedMediaTypeException();
    });
}

const FILES = /^multipart\/form-data\b/i;

/**
 * Files go where a route takes them, and to no other. The REST interface reads JSON besides and nothing else: a form of
 * another site cannot send it without asking first.
 */
function isReadHere(type: string, { url, routeOptions }: FastifyRequest): boolean {
  const takesFiles = routeOptions.config?.takesFiles === true;
  if (FILES.test(type)) return takesFiles;
  return !url.startsWith('/api/') || (!takesFiles && /^application\/json\b/i.test(type));
}
