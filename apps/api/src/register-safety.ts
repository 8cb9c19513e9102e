import { BadRequestException, UnsupportedMediaTypeException } from '@nestjs/common';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import csrf from '@fastify/csrf-protection';
import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import helmet from 'helmet';
import { type Config, isSecure } from '@app/platform';

/** Puts the headers on an answer that protect whoever reads it. Nothing inline is allowed to run. */
export function protectorOf(config: Config): ReturnType<typeof helmet> {
  const isByTls = isSecure(config);
  return helmet({
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
    strictTransportSecurity: isByTls ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
  });
}

/** Cookies, form tokens and security headers, on every answer. */
export async function registerSafety(app: NestFastifyApplication, config: Config): Promise<void> {
  const isByTls = isSecure(config);
  const protect = protectorOf(config);
  const server = app.getHttpAdapter().getInstance();
  // Before all others: whatever refuses a request later, its answer has them.
  server.addHook('onRequest', (request, reply, done) => protect(request.raw, reply.raw, done as () => void));
  await app.register(cookie);
  await app.register(csrf, {
    cookieKey: isByTls ? '__Host-madang-form' : 'madang-form',
    cookieOpts: { path: '/', httpOnly: true, sameSite: 'lax', secure: isByTls },
    getToken: (request) => String((request.body as { _csrf?: unknown } | undefined)?._csrf ?? ''),
  });
  await app.register(compress, { threshold: 2_048 });
  await app.register(multipart, { throwFileSizeLimit: false });
  server
    .addHook('onRequest', async (request) => {
      if (hostsIn(request.raw.rawHeaders) > 1) throw new BadRequestException();
      const type = request.headers['content-type'];
      if (type && !isReadHere(type, request)) throw new UnsupportedMediaTypeException();
      if (isByTls) for (const name of UNBOUND) delete request.cookies[name];
    })
    .addHook('onSend', async ({ url }, reply) => {
      if (url.startsWith('/api/') && !reply.hasHeader('cache-control'))
        reply.header('cache-control', 'no-store');
      const type = String(reply.getHeader('content-type'));
      if (BARE_TEXT.test(type)) reply.header('content-type', `${type}; charset=utf-8`);
    });
}

/** How often a request names its host. Node takes the first, what stands before us perhaps the last (RFC 9112 §3.2). */
function hostsIn(raw: string[]): number {
  let count = 0;
  for (let at = 0; at < raw.length; at += 2) if (raw[at]!.toLowerCase() === 'host') count++;
  return count;
}

/** Text that does not say in which letters: the page of the API document, which a library sends. */
const BARE_TEXT = /^text\/[\w+-]+$/;

/** Cookies as they are called without TLS. With it any sibling host could set them for us, but not those with `__Host-`. */
const UNBOUND = ['madang', 'madang-sign-in', 'madang-form'];

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
