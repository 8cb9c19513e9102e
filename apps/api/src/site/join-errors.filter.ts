import { Catch, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Answer } from '@app/platform';
import { FormErrorsFilter } from './forms/form-errors.filter.js';
import { pick, readForm } from './forms/read-form.js';
import { Page } from './page.js';
import { JoinPage } from './pages/join.pages.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** An address that was not taken is asked for again. */
@Catch()
@Injectable()
export class JoinErrorsFilter extends FormErrorsFilter {
  protected override readonly mendable = [422, 429, 503];

  constructor(errors: SiteErrorsFilter) {
    super(errors);
  }

  protected again(answer: Answer, request: FastifyRequest): Page {
    return Page.of(JoinPage, { typed: pick(readForm(request.body), ['email']), answer }, answer.status);
  }
}
