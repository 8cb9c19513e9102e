import { Catch, Injectable } from '@nestjs/common';
import { FormErrorsFilter } from './forms/form-errors.filter.js';
import { Page } from './page.js';
import { NothingToStopPage } from './pages/follow.pages.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** A link that stops nothing says why that may be. */
@Catch()
@Injectable()
export class FollowErrorsFilter extends FormErrorsFilter {
  protected override readonly mendable = [404];

  constructor(errors: SiteErrorsFilter) {
    super(errors);
  }

  protected again(): Page {
    return Page.of(NothingToStopPage, {}, 404);
  }
}
