import { Catch, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { IdeasService } from '@app/intake';
import { type Answer, actorOf } from '@app/platform';
import { FormFiles } from './form-files.service.js';
import { FormErrorsFilter } from './forms/form-errors.filter.js';
import { pick, readForm } from './forms/read-form.js';
import { Page } from './page.js';
import { SupplementPage } from './pages/proposer.pages.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** What the form of a supplement may hold. */
export const SUPPLEMENT_FIELDS = ['text', 'token', 'attachments'];

/** A supplement that was not accepted comes back with its text and its files. */
@Catch()
@Injectable()
export class SupplementErrorsFilter extends FormErrorsFilter {
  constructor(
    errors: SiteErrorsFilter,
    private readonly ideas: IdeasService,
    private readonly files: FormFiles,
  ) {
    super(errors);
  }

  protected async again(answer: Answer, request: FastifyRequest): Promise<Page> {
    const actor = actorOf(request);
    const { id } = request.params as { id: string };
    const typed = pick(readForm(request.body), SUPPLEMENT_FIELDS);
    const idea = await this.ideas.find(actor, id, typed.token);
    const timeline = await this.ideas.timeline(actor, id, typed.token);
    const files = await this.files.of(actor, typed);
    // Whose sign-in has ended has no files until the next one: the form keeps naming them.
    if (answer.status !== 403) typed.attachments = files.map(({ id: file }) => file).join(',');
    const faults = answer.faults.map((fault) =>
      fault.field === 'attachments' ? { ...fault, field: 'files' } : fault,
    );
    const shown = { idea, timeline, files, typed, answer: { ...answer, faults } };
    return Page.of(SupplementPage, shown, answer.status);
  }
}
