import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemFilter } from '@app/platform';
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
    const isForPrograms = /^\/(api|health)(\/|$)/.test(request.url);
    (isForPrograms ? this.problems : this.site).answer(error, request, reply);
  }
}
