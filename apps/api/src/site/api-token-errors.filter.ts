import { Catch, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { actorOf, type Answer } from '@app/platform';
import { ApiTokenPages } from './api-token-pages.service.js';
import { FormErrorsFilter } from './forms/form-errors.filter.js';
import { readForm } from './forms/read-form.js';
import type { Page } from './page.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** A token that was not made is asked for again, with what was typed. */
@Catch()
@Injectable()
export class ApiTokenErrorsFilter extends FormErrorsFilter {
  /** The page is of one's own account: whoever is turned away has none to be shown. */
  protected override readonly mendable = [409, 422, 429, 503];

  constructor(
    errors: SiteErrorsFilter,
    private readonly pages: ApiTokenPages,
  ) {
    super(errors);
  }

  protected again(answer: Answer, request: FastifyRequest): Promise<Page> {
    return this.pages.draw(actorOf(request), { answer, typed: readForm(request.body) });
  }
}
