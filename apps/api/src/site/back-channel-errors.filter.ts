import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerTo, ProblemFilter, problemOf, Refused } from '@app/platform';

/** A provider reads no pages: problem documents, and 400 for a token that is refused, as §2.8 of the standard asks. */
@Catch()
export class BackChannelErrorsFilter implements ExceptionFilter {
  private readonly problems = new ProblemFilter();

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    reply.header('cache-control', 'no-store');
    if (!(error instanceof Refused)) return this.problems.answer(error, request, reply);
    const details = { error: 'invalid_request' };
    reply
      .status(400)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(problemOf({ ...answerTo(error), status: 400, details }, request.id)));
  }
}
