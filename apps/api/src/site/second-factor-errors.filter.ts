import { Catch, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { SecondFactors, SecondSteps, tokenOf } from '@app/identity';
import { type Answer, actorOf } from '@app/platform';
import { FormErrorsFilter } from './forms/form-errors.filter.js';
import { pick, readForm } from './forms/read-form.js';
import { Page } from './page.js';
import { CodePage, EnrolmentPage } from './pages/second-factor.pages.js';
import { SignInPages } from './sign-in-pages.service.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** A code that was not taken is asked for again; after too long a while everything is. */
@Catch()
@Injectable()
export class SecondFactorErrorsFilter extends FormErrorsFilter {
  protected override readonly mendable = [401, 409, 422, 429, 503];
  protected override readonly isOwnPlace = true;

  constructor(
    errors: SiteErrorsFilter,
    private readonly factors: SecondFactors,
    private readonly steps: SecondSteps,
    private readonly pages: SignInPages,
  ) {
    super(errors);
  }

  protected async again(answer: Answer, request: FastifyRequest): Promise<Page> {
    const typed = pick(readForm(request.body), ['next']);
    if (answer.status === 401) return this.pages.of(actorOf(request), typed, { answer, status: 401 });
    if (request.url.startsWith('/sign-in')) return Page.of(CodePage, { typed, answer }, answer.status);
    const account = await this.steps.enrolling(request.tenant!.tenantId, tokenOf(request));
    const offer = await this.factors.offer(account);
    return Page.of(EnrolmentPage, { offer, typed, answer }, answer.status);
  }
}
