import { Catch, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Answer } from '@app/platform';
import { FormErrorsFilter } from './forms/form-errors.filter.js';
import { pick, readForm } from './forms/read-form.js';
import { Page } from './page.js';
import { AskResetPage, NewPasswordPage, ResetLostPage } from './pages/password-reset.pages.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** A password that was not taken is asked for again; a link that leads nowhere says how to get another. */
@Catch()
@Injectable()
export class PasswordResetErrorsFilter extends FormErrorsFilter {
  protected override readonly mendable = [404, 409, 422, 429, 503];

  constructor(errors: SiteErrorsFilter) {
    super(errors);
  }

  protected again(answer: Answer, request: FastifyRequest): Page {
    const [address = ''] = request.url.split('?');
    const typed = readForm(request.body);
    if (answer.status === 404) return Page.of(ResetLostPage, {}, 404);
    if (address === '/password-reset')
      return Page.of(AskResetPage, { typed: pick(typed, ['email']), answer }, answer.status);
    return Page.of(NewPasswordPage, { address, typed: pick(typed, ['token']), answer }, answer.status);
  }
}
