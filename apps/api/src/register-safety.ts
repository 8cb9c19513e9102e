import { UnsupportedMediaTypeException } from '@nestjs/common';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import csrf from '@fastify/csrf-protection';
import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
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
  // The REST interface reads JSON alone: a form of another site cannot send it without asking first.
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request) => {
      const type = request.headers['content-type'];
      if (type && request.url.startsWith('/api/') && !/^application\/json\b/i.test(type))
        throw new UnsupportedMediaTypeException();
    });
}
