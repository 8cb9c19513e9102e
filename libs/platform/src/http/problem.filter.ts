import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { describeRequest } from './describe-request.js';
import { Unavailable } from '../errors/errors.js';
import { answerTo, problemOf } from './problem.js';

/** Turns every error of the REST interface into `application/problem+json`. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** Answers outside Nest's own pipeline too: unreadable URLs and bodies fail before it. */
  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const answer = answerTo(error);
    if (answer.status >= 500 && !(error instanceof Unavailable))
      this.log.error({ message: (error as Error)?.stack ?? String(error), ...describeRequest(request) });
    if (answer.retryAfter !== undefined) reply.header('retry-after', answer.retryAfter);
    reply
      .status(answer.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(problemOf(answer, request.id)));
  }
}
