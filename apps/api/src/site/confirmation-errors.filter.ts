import { Catch, Injectable } from '@nestjs/common';
import { FormErrorsFilter } from './forms/form-errors.filter.js';
import { Page } from './page.js';
import { LinkLostPage } from './pages/confirmation.pages.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** A link that leads nowhere says what to do about it. */
@Catch()
@Injectable()
export class ConfirmationErrorsFilter extends FormErrorsFilter {
  protected override readonly mendable = [404];

  constructor(errors: SiteErrorsFilter) {
    super(errors);
  }

  protected again(): Page {
    return Page.of(LinkLostPage, {}, 404);
  }
}
