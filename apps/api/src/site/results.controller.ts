import { Controller, Get, Query, Req, UseFilters, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Drawings, FiguresService, ResultsService } from '@app/insight';
import { SatisfactionService } from '@app/intake';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { drawFigure } from './draw-figure.js';
import { languageOf } from './language-of.js';
import { ListsService } from './lists.service.js';
import { Page } from './page.js';
import { PageInterceptor } from './page.interceptor.js';
import { PromisesPage } from './pages/promises.pages.js';
import { ResultsPage } from './pages/results.pages.js';
import { readPart } from './read-part.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** What was promised and what was done. */
@ApiExcludeController()
@Controller('results')
@Allow('anyone')
@UseInterceptors(PageInterceptor)
@UseFilters(SiteErrorsFilter)
export class ResultPagesController {
  constructor(
    private readonly results: ResultsService,
    private readonly figures: FiguresService,
    private readonly drawings: Drawings,
    private readonly satisfaction: SatisfactionService,
    private readonly lists: ListsService,
  ) {}

  @Get()
  async all(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<Page> {
    const [lists, results, satisfaction, found] = await Promise.all([
      this.lists.of(actor),
      this.results.find(actor, {}),
      this.satisfaction.byAgency(actor),
      this.figures.find(actor, 'stages'),
    ]);
    const stages = await drawFigure(this.drawings, found, languageOf(request));
    return Page.of(ResultsPage, { results, stages, satisfaction, lists });
  }

  /** The promises behind a figure; what the address says wrongly is passed over. */
  @Get('promises')
  async promises(@CurrentActor() actor: Actor, @Query() query: unknown): Promise<Page> {
    const part = readPart(query);
    const [lists, { items, next }] = await Promise.all([
      this.lists.of(actor),
      this.results.promises(actor, part),
    ]);
    return Page.of(PromisesPage, { promises: items, next, part, lists });
  }
}
