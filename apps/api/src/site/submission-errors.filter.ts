import { Catch, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { v4 } from 'uuid';
import { CONSENT_KINDS } from '@app/identity';
import { type Answer, actorOf } from '@app/platform';
import { FormErrorsFilter } from './forms/form-errors.filter.js';
import { pick, readForm } from './forms/read-form.js';
import { ListsService } from './lists.service.js';
import { Page } from './page.js';
import { SubmissionPage } from './pages/submission.pages.js';
import { siteReasons } from './site.errors.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** What the form of an idea may hold; anything else is passed over. */
export const IDEA_FIELDS = [
  ...['title', 'situation', 'improvement', 'effect', 'callCode', 'topicCode', 'agendaCode', 'regionCode'],
  ...['isWithheld', 'contact.email', 'contact.name', 'draftId', 'key'],
  ...CONSENT_KINDS.map((kind) => `agree.${kind}`),
];

/** Nobody writes an idea twice: whatever stopped it, the form comes back with everything in it. */
@Catch()
@Injectable()
export class SubmissionErrorsFilter extends FormErrorsFilter {
  protected override readonly mendable = [401, 403, 409, 422, 429, 503];

  constructor(
    errors: SiteErrorsFilter,
    private readonly lists: ListsService,
  ) {
    super(errors);
  }

  protected async again(answer: Answer, request: FastifyRequest): Promise<Page> {
    const typed = pick(readForm(request.body), IDEA_FIELDS);
    const lists = await this.lists.of(actorOf(request));
    const isSpent = answer.faults.some(({ field }) => field === 'Idempotency-Key');
    const told = isSpent ? { ...answer, reason: siteReasons.sent_before, faults: [] } : answer;
    const key = isSpent || !typed.key ? v4() : typed.key;
    return Page.of(SubmissionPage, { typed: { ...typed, key }, lists, answer: told }, answer.status);
  }
}
