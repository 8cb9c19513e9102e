import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerTo, type Config, httpReasons, problemOf, Unavailable } from '@app/platform';
import { drawPage } from '../site/draw-page.js';
import { languageOf } from '../site/language-of.js';
import { Page } from '../site/page.js';
import { ErrorPage } from '../site/pages/error.pages.js';
import type { Sites } from '../site/sites.service.js';
import { protectorOf } from '../register-safety.js';

/** Stands in the kept answers where the number of a request goes. */
const NUMBER = 'MADANG-REQUEST-NUMBER';

/**
 * Tells whoever is turned away that they are, past all hooks but the one that counts answers. In a rush there are as
 * many of these as of all others, so each answer is made once, for programs and in each language for people; its links
 * lead home. Gives a function that sends one.
 */
export function answerBusy(config: Config, sites: Sites) {
  const protect = protectorOf(config);
  const kept = new Map<string, { type: string; text: string }>();

  function make(request: FastifyRequest, reply: FastifyReply, isForPrograms: boolean, seconds: number) {
    const answer = answerTo(new Unavailable(httpReasons.busy, seconds));
    if (isForPrograms)
      return { type: 'application/problem+json', text: JSON.stringify(problemOf(answer, NUMBER)) };
    const site = { ...sites.bare(request, reply), address: '/', isAnswerToForm: false, requestId: NUMBER };
    return { type: 'text/html', text: drawPage(Page.of(ErrorPage, { answer }), site) };
  }

  return (request: FastifyRequest, reply: FastifyReply, seconds: number): void => {
    const isForPrograms = /^\/(api|health)(\/|$)/.test(request.url);
    const key = isForPrograms ? 'programs' : languageOf(request);
    if (!kept.has(key)) kept.set(key, make(request, reply, isForPrograms, seconds));
    const { type, text } = kept.get(key)!;
    reply.hijack();
    protect(request.raw, reply.raw, () => undefined);
    const body = text.replaceAll(NUMBER, request.id);
    reply.raw
      .writeHead(503, {
        'content-type': `${type}; charset=utf-8`,
        'content-length': Buffer.byteLength(body),
        'cache-control': 'no-store',
        'retry-after': String(seconds),
        'x-request-id': request.id,
      })
      .end(body);
  };
}
