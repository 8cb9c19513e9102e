import { Catch, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { validate } from 'uuid';
import { type Answer, actorOf } from '@app/platform';
import { FormErrorsFilter } from './forms/form-errors.filter.js';
import { pick, readForm, type Typed } from './forms/read-form.js';
import { ListsService } from './lists.service.js';
import { Page } from './page.js';
import { IdeasPage } from './pages/ideas.pages.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

const FIELDS = ['q', 'state', 'topic', 'agency', 'region', 'call', 'lane', 'sort', 'before'];

/** Words and filters of a search. A place to go on from that is none means the first page. */
export function readSearch(query: unknown): Typed {
  const { before, ...typed } = pick(readForm(query), FIELDS);
  return { ...typed, ...(before && validate(before) && { before }) };
}

/** A search that cannot be made is shown again with what to change. */
@Catch()
@Injectable()
export class SearchErrorsFilter extends FormErrorsFilter {
  protected override readonly mendable = [422];

  constructor(
    errors: SiteErrorsFilter,
    private readonly lists: ListsService,
  ) {
    super(errors);
  }

  protected async again(answer: Answer, request: FastifyRequest): Promise<Page> {
    const typed = readSearch(request.query);
    const lists = await this.lists.of(actorOf(request));
    return Page.of(IdeasPage, { ideas: [], next: null, count: 0, lists, typed, answer }, answer.status);
  }
}
