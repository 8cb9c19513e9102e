import { Get } from '@nestjs/common';
import { FiguresService } from '@app/insight';
import { type Actor, CurrentActor } from '@app/platform';
import { DrawsPages } from './draws-pages.js';
import { Page } from './page.js';
import { FiguresPage } from './pages/figures.pages.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** What is counted of public ideas. */
@DrawsPages('figures', 'anyone', SiteErrorsFilter)
export class FigurePagesController {
  constructor(private readonly figures: FiguresService) {}

  @Get()
  async all(@CurrentActor() actor: Actor): Promise<Page> {
    return Page.of(FiguresPage, { figures: await this.figures.findAll(actor) });
  }
}
