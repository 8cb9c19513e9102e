import { Get, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Drawings, FiguresService } from '@app/insight';
import { type Actor, CurrentActor } from '@app/platform';
import { drawFigure } from './draw-figure.js';
import { DrawsPages } from './draws-pages.js';
import { languageOf } from './language-of.js';
import { Page } from './page.js';
import { FiguresPage } from './pages/figures.pages.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** What is counted of public ideas. */
@DrawsPages('figures', 'anyone', SiteErrorsFilter)
export class FigurePagesController {
  constructor(
    private readonly figures: FiguresService,
    private readonly drawings: Drawings,
  ) {}

  @Get()
  async all(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<Page> {
    const language = languageOf(request);
    const found = await this.figures.findAll(actor);
    const figures = await Promise.all(found.map((figure) => drawFigure(this.drawings, figure, language)));
    return Page.of(FiguresPage, { figures });
  }
}
