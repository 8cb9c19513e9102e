import { Controller, Get, UseFilters, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { OpenDataService } from '@app/insight';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { Page } from './page.js';
import { PageInterceptor } from './page.interceptor.js';
import { OpenDataPage } from './pages/open-data.pages.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** What can be loaded, and what stands in it. */
@ApiExcludeController()
@Controller('open-data')
@Allow('anyone')
@UseInterceptors(PageInterceptor)
@UseFilters(SiteErrorsFilter)
export class OpenDataPagesController {
  constructor(private readonly openData: OpenDataService) {}

  @Get()
  async describe(@CurrentActor() actor: Actor): Promise<Page> {
    return Page.of(OpenDataPage, { data: await this.openData.describe(actor) });
  }
}
