import { Catch, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { PreferencesService } from '@app/notifications';
import { type Answer, actorOf } from '@app/platform';
import { FormErrorsFilter } from './forms/form-errors.filter.js';
import { pick, readForm } from './forms/read-form.js';
import { Page } from './page.js';
import { PreferencesPage } from './pages/preferences.pages.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** A number or code that was refused is asked for again. */
@Catch()
@Injectable()
export class PreferenceErrorsFilter extends FormErrorsFilter {
  /** The page is of one's own account: whoever is turned away has none to be shown. */
  protected override readonly mendable = [409, 422, 429, 503];

  constructor(
    errors: SiteErrorsFilter,
    private readonly preferences: PreferencesService,
  ) {
    super(errors);
  }

  protected async again(answer: Answer, request: FastifyRequest): Promise<Page> {
    const typed = pick(readForm(request.body), ['phone']);
    const preference = await this.preferences.find(actorOf(request));
    return Page.of(PreferencesPage, { preference, typed, answer }, answer.status);
  }
}
