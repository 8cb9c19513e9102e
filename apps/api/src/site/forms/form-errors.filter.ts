import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Answer, answerTo } from '@app/platform';
import { tenancyReasons } from '@app/tenancy';
import type { Page } from '../page.js';
import type { SiteErrorsFilter } from '../site-errors.filter.js';

/** A form that was refused is shown again with everything typed, and with what to correct. */
@Catch()
export abstract class FormErrorsFilter implements ExceptionFilter {
  /** The statuses after which a person may try again with what they typed: also once they have signed in anew. */
  protected readonly mendable: readonly number[] = [401, 403, 409, 422, 429, 503];

  /** It shows a refusal of what was only looked at, too. */
  protected readonly isOwnPlace: boolean = false;

  constructor(private readonly errors: SiteErrorsFilter) {}

  /** The page of the form for this refusal. */
  protected abstract again(answer: Answer, request: FastifyRequest): Page | Promise<Page>;

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const { status, reason } = answerTo(error);
    // Who may not see the form at all is led to what they lack; a request that no guard let through has no form.
    const isLetIn = request.actor && reason.code !== tenancyReasons.not_open.code;
    const isLook = request.method === 'GET';
    // Refused before it was read to its end: an empty form, or half of one, must not stand in for what was typed.
    const isUnread = request.isMultipart() && !request.incoming;
    const isClosed = !isLetIn || isUnread || (isLook && turnsAway(status) && !this.isOwnPlace);
    if (isClosed || !this.mendable.includes(status)) return this.errors.answer(error, request, reply);
    this.showAgain(error, request, reply);
  }

  private showAgain(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const answer = this.errors.note(error, request, reply);
    Promise.resolve(answer)
      .then((noted) => this.again(noted, request))
      .then(
        (page) => this.errors.show(page, request, reply),
        (failure: unknown) => {
          // Who was turned away may not see the form either: why they were is what they have to be told.
          const isExpected = turnsAway(answer.status) && answerTo(failure).status < 500;
          this.errors.answer(isExpected ? error : failure, request, reply);
        },
      );
  }
}

const turnsAway = (status: number): boolean => status === 401 || status === 403;
