import { Catch, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Answer } from '@app/platform';
import { FormErrorsFilter } from './forms/form-errors.filter.js';
import { pick, readForm } from './forms/read-form.js';
import { Page } from './page.js';
import { CodePage } from './pages/code.pages.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** A code that opens nothing is asked for again. */
@Catch()
@Injectable()
export class CodeErrorsFilter extends FormErrorsFilter {
  protected override readonly mendable = [404, 409, 422, 429, 503];

  constructor(errors: SiteErrorsFilter) {
    super(errors);
  }

  protected again(answer: Answer, request: FastifyRequest): Page {
    const { number } = request.params as { number: string };
    const faults = answer.faults.length > 0 ? answer.faults : [{ field: 'code', ...answer.reason }];
    const typed = pick(readForm(request.body), ['code']);
    return Page.of(CodePage, { number, typed, answer: { ...answer, faults } }, answer.status);
  }
}
