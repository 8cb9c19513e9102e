import type { FastifyRequest } from 'fastify';
import '@fastify/cookie';
import { chooseLanguage, type Language } from './choose-language.js';

/** The language in which a request is answered. */
export function languageOf(request: FastifyRequest): Language {
  const asked = (request.query as { lang?: unknown } | undefined)?.lang;
  // A request that fails early has no cookies yet.
  const kept = (request.cookies as Record<string, string | undefined> | undefined)?.lang;
  return chooseLanguage({
    asked,
    kept,
    accepted: request.headers['accept-language'],
    offered: request.tenant?.languages,
  });
}
