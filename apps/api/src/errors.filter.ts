import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerTo, ProblemFilter } from '@app/platform';
import type { SiteErrorsFilter } from './site/site-errors.filter.js';

/** What no route claims is answered in the form its address promises: a problem document, or a page. */
@Catch()
export class ErrorsFilter implements ExceptionFilter {
  private readonly problems = new ProblemFilter();

  constructor(private readonly site: SiteErrorsFilter) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** Answers outside Nest's own pipeline too. */
  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    if (answerTo(error).status === 413) hearOut(request, reply);
    const isForPrograms = /^\/(api|health)(\/|$)/.test(request.url);
    (isForPrograms ? this.problems : this.site).answer(error, request, reply);
  }
}

const MOST_HEARD_BYTES = 250_000_000;

/**
 * Fastify closes the connection of whoever sends too much. One that is still sending then sees a broken
 * connection and never reads why, so a body of bearable length is read to its end and thrown away.
 */
function hearOut(request: FastifyRequest, reply: FastifyReply): void {
  if (!(Number(request.headers['content-length']) <= MOST_HEARD_BYTES)) return;
  reply.removeHeader('connection');
  request.raw.resume();
}
