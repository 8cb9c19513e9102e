import { Catch, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Answer, actorOf } from '@app/platform';
import { FormErrorsFilter } from './forms/form-errors.filter.js';
import { pick, readForm } from './forms/read-form.js';
import { Page } from './page.js';
import { SignInPages } from './sign-in-pages.service.js';
import { siteReasons } from './site.errors.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** A sign-in that failed is asked for again; the address stays, the password does not. */
@Catch()
@Injectable()
export class SignInErrorsFilter extends FormErrorsFilter {
  protected override readonly mendable = [401, 409, 422, 429, 503];

  constructor(
    errors: SiteErrorsFilter,
    private readonly pages: SignInPages,
  ) {
    super(errors);
  }

  protected again(answer: Answer, request: FastifyRequest): Promise<Page> {
    const typed = readForm(request.body);
    const faults = (['email', 'password'] as const)
      .filter((field) => !typed[field])
      .map((field) => ({ field, ...siteReasons[`${field}_needed`] }));
    const isWrong = answer.status === 401;
    const told = isWrong && faults.length === 0 ? [{ field: 'email', ...answer.reason }] : faults;
    return this.pages.of(actorOf(request), pick(typed, ['email', 'next']), {
      answer: { ...answer, faults: isWrong ? told : [] },
      status: isWrong ? 422 : answer.status,
    });
  }
}
