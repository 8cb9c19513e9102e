import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Answer, answerTo, describeRequest, httpReasons, Unavailable } from '@app/platform';
import { backFrom } from './back-from.js';
import { drawPage } from './draw-page.js';
import { readForm } from './forms/read-form.js';
import { keptOf } from './forms/kept-words.js';
import { Page } from './page.js';
import { asPage } from './page.interceptor.js';
import { ErrorPage } from './pages/error.pages.js';
import { Sites } from './sites.service.js';
import { wayTo } from './way-to.js';

/** Shows a page that says what went wrong, what to do now, and the number under which the log has it. */
@Catch()
@Injectable()
export class SiteErrorsFilter implements ExceptionFilter {
  private readonly log = new Logger('site');

  constructor(private readonly sites: Sites) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** Answers outside Nest's own pipeline too: an address no route knows, a body that cannot be read. */
  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const answer = this.note(error, request, reply);
    const missing = missingFor(answer, request);
    if (missing) {
      const next = encodeURIComponent(backFrom(request));
      reply.status(303).header('location', `${missing}?next=${next}`).send('');
      return;
    }
    const kept = request.method === 'POST' ? keptOf(readForm(request.body)) : null;
    const page = Page.of(ErrorPage, { answer, kept, next: backFrom(request) }, answer.status);
    // Whoever is turned away for lack of time must not cost any at the database.
    if (answer.reason === httpReasons.busy)
      asPage(reply, answer.status).send(drawPage(page, this.sites.bare(request, reply)));
    else this.show(page, request, reply);
  }

  /** Finds what to tell the person, and writes a bug to the log. */
  note(error: unknown, request: FastifyRequest, reply: FastifyReply): Answer {
    const answer = answerTo(error);
    if (answer.status >= 500 && !(error instanceof Unavailable))
      this.log.error({ message: (error as Error)?.stack ?? String(error), ...describeRequest(request) });
    if (answer.retryAfter !== undefined) reply.header('retry-after', answer.retryAfter);
    return answer;
  }

  /** Sends a page. Where even that fails, the plainest one goes out: nobody waits for nothing. */
  show(page: Page, request: FastifyRequest, reply: FastifyReply): void {
    this.sites
      .of(request, reply)
      .then((site) => drawPage(page, site))
      .then(
        (html) => asPage(reply, page.status).send(html),
        (error: unknown) => {
          const answer = this.note(error, request, reply);
          const plain = Page.of(ErrorPage, { answer });
          asPage(reply, answer.status).send(drawPage(plain, this.sites.bare(request, reply)));
        },
      );
  }
}

/** Where a person is led for what they lack. With a form they sent they stay: a sign-in would lose what they typed. */
function missingFor(answer: Answer, { method, actor }: FastifyRequest): string | null {
  if (answer.status === 401 && method !== 'GET') return null;
  return wayTo(answer, actor ?? null);
}
