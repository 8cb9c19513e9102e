import { Catch, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { IdeasService } from '@app/intake';
import { type Answer, actorOf } from '@app/platform';
import { FormErrorsFilter } from './forms/form-errors.filter.js';
import { pick, readForm } from './forms/read-form.js';
import { Page } from './page.js';
import { RequestPage } from './pages/request.pages.js';
import type { ProposerRequest } from './proposer-requests.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** A request that was not accepted comes back with its text. */
@Catch()
@Injectable()
export class RequestErrorsFilter extends FormErrorsFilter {
  constructor(
    errors: SiteErrorsFilter,
    private readonly ideas: IdeasService,
  ) {
    super(errors);
  }

  protected async again(answer: Answer, request: FastifyRequest): Promise<Page> {
    const { id, request: name } = request.params as { id: string; request: ProposerRequest };
    const typed = pick(readForm(request.body), ['message', 'token']);
    const actor = actorOf(request);
    const idea = await this.ideas.find(actor, id, typed.token);
    const timeline = await this.ideas.timeline(actor, id, typed.token);
    return Page.of(RequestPage, { idea, request: name, timeline, typed, answer }, answer.status);
  }
}
