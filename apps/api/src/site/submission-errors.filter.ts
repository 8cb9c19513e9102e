import { Catch, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { v4 } from 'uuid';
import { CONSENT_KINDS } from '@app/identity';
import { FormStamps } from '@app/intake';
import { type Answer, actorOf } from '@app/platform';
import { FormFiles } from './form-files.service.js';
import { FormErrorsFilter } from './forms/form-errors.filter.js';
import { isSignedOut, pick, readForm, type Typed } from './forms/read-form.js';
import { pickAnswers } from './read-answers.js';
import { ListsService } from './lists.service.js';
import { Page } from './page.js';
import { SubmissionPage } from './pages/submission.pages.js';
import { siteReasons } from './site.errors.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** What the form of an idea may hold; anything else is passed over. */
export const IDEA_FIELDS = [
  ...['title', 'situation', 'improvement', 'effect', 'callCode', 'topicCode', 'agendaCode', 'regionCode'],
  ...['isWithheld', 'contact.email', 'contact.name', 'draftId', 'attachments', 'formOf', 'key', 'member'],
  ...['stamp', 'homepage'],
  ...CONSENT_KINDS.map((kind) => `agree.${kind}`),
];

/** What was typed of an idea, with what was answered to its call. */
export const pickIdea = (typed: Typed): Typed => ({ ...pick(typed, IDEA_FIELDS), ...pickAnswers(typed) });

/** Nobody writes an idea twice: whatever stopped it, the form comes back with everything in it. */
@Catch()
@Injectable()
export class SubmissionErrorsFilter extends FormErrorsFilter {
  constructor(
    errors: SiteErrorsFilter,
    private readonly lists: ListsService,
    private readonly files: FormFiles,
    private readonly stamps: FormStamps,
  ) {
    super(errors);
  }

  protected async again(answer: Answer, request: FastifyRequest): Promise<Page> {
    const typed = pickIdea(readForm(request.body));
    const actor = actorOf(request);
    const [lists, files] = await Promise.all([this.lists.of(actor), this.files.of(actor, typed)]);
    // Whose sign-in has ended has no files until the next one: the form keeps naming them.
    if (!isSignedOut(actor, typed)) typed.attachments = files.map(({ id }) => id).join(',');
    const isSpent = answer.faults.some(({ field }) => field === 'Idempotency-Key');
    // Of the files that are named, the form shows those that are there; the others are told at the place to choose anew.
    const faults = answer.faults.map((fault) =>
      fault.field === 'attachments' ? { ...fault, field: 'files' } : fault,
    );
    const told = isSpent ? { ...answer, reason: siteReasons.sent_before, faults: [] } : { ...answer, faults };
    const key = isSpent || !typed.key ? v4() : typed.key;
    if (isSpent && typed.stamp) typed.stamp = this.stamps.issue(actor.tenantId, 'submit');
    return Page.of(SubmissionPage, { typed: { ...typed, key }, lists, files, answer: told }, answer.status);
  }
}
