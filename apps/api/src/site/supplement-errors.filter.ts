import { Catch, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { IdeasService } from '@app/intake';
import { type Answer, actorOf } from '@app/platform';
import { FormErrorsFilter } from './forms/form-errors.filter.js';
import { pick, readForm } from './forms/read-form.js';
import { Page } from './page.js';
import { SupplementPage } from './pages/proposer.pages.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** A supplement that was not accepted comes back with its text. */
@Catch()
@Injectable()
export class SupplementErrorsFilter extends FormErrorsFilter {
  constructor(
    errors: SiteErrorsFilter,
    private readonly ideas: IdeasService,
  ) {
    super(errors);
  }

  protected async again(answer: Answer, request: FastifyRequest): Promise<Page> {
    const actor = actorOf(request);
    const { id } = request.params as { id: string };
    const typed = pick(readForm(request.body), ['text', 'token']);
    const idea = await this.ideas.find(actor, id, typed.token);
    const timeline = await this.ideas.timeline(actor, id, typed.token);
    return Page.of(SupplementPage, { idea, timeline, typed, answer }, answer.status);
  }
}
