import { Catch, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { IdeasService } from '@app/intake';
import { type Answer, actorOf } from '@app/platform';
import { FormErrorsFilter } from './forms/form-errors.filter.js';
import { pick, readForm, type Typed } from './forms/read-form.js';
import { Page } from './page.js';
import { SatisfactionPage } from './pages/satisfaction.pages.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** What the form holds. */
export const readSatisfaction = (body: unknown): Typed => pick(readForm(body), ['score', 'reason', 'token']);

/** What was not accepted comes back with its words. */
@Catch()
@Injectable()
export class SatisfactionErrorsFilter extends FormErrorsFilter {
  constructor(
    errors: SiteErrorsFilter,
    private readonly ideas: IdeasService,
  ) {
    super(errors);
  }

  protected async again(answer: Answer, request: FastifyRequest): Promise<Page> {
    const { id } = request.params as { id: string };
    const typed = readSatisfaction(request.body);
    const idea = await this.ideas.find(actorOf(request), id, typed.token);
    return Page.of(SatisfactionPage, { idea, typed, answer }, answer.status);
  }
}
