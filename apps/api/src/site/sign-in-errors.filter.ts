import { Catch, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Answer } from '@app/platform';
import { FormErrorsFilter } from './forms/form-errors.filter.js';
import { pick, readForm } from './forms/read-form.js';
import { Page } from './page.js';
import { SignInPage } from './pages/sign-in.pages.js';
import { siteReasons } from './site.errors.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** A sign-in that failed is asked for again; the address stays, the password does not. */
@Catch()
@Injectable()
export class SignInErrorsFilter extends FormErrorsFilter {
  protected override readonly mendable = [401, 409, 422, 429, 503];

  constructor(errors: SiteErrorsFilter) {
    super(errors);
  }

  protected again(answer: Answer, request: FastifyRequest): Page {
    const typed = readForm(request.body);
    const faults = (['email', 'password'] as const)
      .filter((field) => !typed[field])
      .map((field) => ({ field, ...siteReasons[`${field}_needed`] }));
    const isWrong = answer.status === 401;
    const told = isWrong && faults.length === 0 ? [{ field: 'email', ...answer.reason }] : faults;
    return Page.of(
      SignInPage,
      { typed: pick(typed, ['email', 'next']), answer: { ...answer, faults: isWrong ? told : [] } },
      isWrong ? 422 : answer.status,
    );
  }
}
