import { Get, Post, Query, Req, UseFilters, UseGuards } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ReportDto, ReportsService } from '@app/intake';
import { type Actor, CurrentActor, IdParam } from '@app/platform';
import { addressWith } from './address-with.js';
import { placeOf } from './comment-place.js';
import { DrawsPages } from './draws-pages.js';
import { FormChecks } from './forms/form-checks.service.js';
import { FormTokenGuard } from './forms/form-token.guard.js';
import { pick, readForm } from './forms/read-form.js';
import { type Page, SeeOther } from './page.js';
import { REPORT_FIELDS, ReportErrorsFilter } from './report-errors.filter.js';
import { ReportPages } from './report-pages.service.js';
import { SiteErrorsFilter } from './site-errors.filter.js';

/** Reporting a comment, or an idea. */
@DrawsPages('', 'comments.write', SiteErrorsFilter)
export class ReportPagesController {
  constructor(
    private readonly reports: ReportsService,
    private readonly pages: ReportPages,
    private readonly checks: FormChecks,
  ) {}

  @Get('comments/:id/report')
  ofComment(@CurrentActor() actor: Actor, @IdParam() id: string, @Query() query: unknown): Promise<Page> {
    return this.pages.of(actor, 'comments', id, { place: readForm(query) });
  }

  @Get('ideas/:id/report')
  ofIdea(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<Page> {
    return this.pages.of(actor, 'ideas', id, { place: {} });
  }

  @Post('comments/:id/report')
  @UseGuards(FormTokenGuard)
  @UseFilters(ReportErrorsFilter)
  async reportComment(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Req() request: FastifyRequest,
  ): Promise<SeeOther> {
    const back = await this.pages.ideaOf(actor, id);
    await this.reports.reportComment(actor, id, await this.read(request));
    const here = { ...placeOf(readForm(request.body)), done: 'reported' };
    return new SeeOther(`${addressWith(`/ideas/${back}/comments`, here)}#comment-${id}`);
  }

  @Post('ideas/:id/report')
  @UseGuards(FormTokenGuard)
  @UseFilters(ReportErrorsFilter)
  async reportIdea(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Req() request: FastifyRequest,
  ): Promise<SeeOther> {
    await this.reports.reportIdea(actor, id, await this.read(request));
    return new SeeOther(`/ideas/${id}?done=reported`);
  }

  private read(request: FastifyRequest): Promise<ReportDto> {
    return this.checks.check(ReportDto, pick(readForm(request.body), REPORT_FIELDS));
  }
}
