import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemFilter } from '@app/platform';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** Answers what no controller took: people get a page, programs a problem document. */
@Catch()
@Injectable()
export class ErrorsByPath implements ExceptionFilter {
  private readonly problems = new ProblemFilter();

  constructor(private readonly site: SiteErrorsFilter) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** Answers outside Nest's own pipeline too, such as an address that cannot be read. */
  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const isForPeople =
      !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html');
    (isForPeople ? this.site : this.problems).answer(error, request, reply);
  }
}
