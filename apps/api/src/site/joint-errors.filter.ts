import { Catch, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { IdeasService } from '@app/intake';
import { type Answer, actorOf } from '@app/platform';
import { FormErrorsFilter } from './forms/form-errors.filter.js';
import { readForm } from './forms/read-form.js';
import { Page } from './page.js';
import { JointProposersPage } from './pages/joint.pages.js';
import { readOthers } from './read-others.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** Joint proposers that were not accepted come back as they were typed. */
@Catch()
@Injectable()
export class JointErrorsFilter extends FormErrorsFilter {
  constructor(
    errors: SiteErrorsFilter,
    private readonly ideas: IdeasService,
  ) {
    super(errors);
  }

  protected async again(answer: Answer, request: FastifyRequest): Promise<Page> {
    const { id } = request.params as { id: string };
    const { typed, others } = readOthers(readForm(request.body));
    const idea = await this.ideas.find(actorOf(request), id, typed.token);
    return Page.of(JointProposersPage, { idea, typed, named: others.length, answer }, answer.status);
  }
}
