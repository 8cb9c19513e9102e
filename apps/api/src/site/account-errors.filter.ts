import { Catch, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { actorOf, type Answer } from '@app/platform';
import { AccountPages } from './account-pages.service.js';
import { FormErrorsFilter } from './forms/form-errors.filter.js';
import type { Page } from './page.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** What was refused is told on the page of the account. */
@Catch()
@Injectable()
export class AccountErrorsFilter extends FormErrorsFilter {
  /** The page is of one's own account: whoever is turned away has none to be shown. */
  protected override readonly mendable = [409, 422, 429, 503];

  constructor(
    errors: SiteErrorsFilter,
    private readonly pages: AccountPages,
  ) {
    super(errors);
  }

  protected again(answer: Answer, request: FastifyRequest): Promise<Page> {
    return this.pages.draw(actorOf(request), request, { answer });
  }
}
