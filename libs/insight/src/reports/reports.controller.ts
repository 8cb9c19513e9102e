import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { writeFigure } from '../figures/write-figure.js';
import { ReportSummaryView, ReportView } from './report-view.dto.js';
import { ReportsService } from './reports.service.js';

const PERIOD = { name: 'period', description: 'A year or a quarter', example: '2026-q3' };

@ApiTags('figures')
@Controller('api/v1/reports')
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  /** The periods of the reports that the law asks for, newest years first, and whether each was closed (국민 제안 규정 §24). */
  @Get()
  @Allow('figures.read')
  @ApiOperation({ summary: 'Periods of statutory reports' })
  list(@CurrentActor() actor: Actor): Promise<ReportSummaryView[]> {
    return this.reports.list(actor);
  }

  /**
   * How ideas were handled and promises kept in a quarter (§24①, §24③) or a year (§24②), by agency: as it was closed, or
   * counted now. 404 for what is no period, or has not begun.
   */
  @Get(':period')
  @Allow('figures.read')
  @ApiOperation({ summary: 'A statutory report' })
  @ApiParam(PERIOD)
  find(@CurrentActor() actor: Actor, @Param('period') period: string): Promise<ReportView> {
    return this.reports.find(actor, period);
  }

  /** The same as CSV. */
  @Get(':period/csv')
  @Allow('figures.read')
  @ApiOperation({ summary: 'A statutory report as CSV' })
  @ApiParam(PERIOD)
  @ApiResponse({
    status: 200,
    description: 'The file',
    content: { 'text/csv': { schema: { type: 'string' } } },
  })
  async load(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const report = await this.reports.find(actor, period);
    const name = `madang-${request.tenant!.code}-report-${report.period}.csv`;
    reply.header('content-type', 'text/csv; charset=utf-8');
    reply.header('content-disposition', `attachment; filename="${name}"`);
    return writeFigure(report);
  }

  /**
   * Keeps the report as it is counted now, so that it can be referred to; recorded. Refuses a period that is not over
   * (`insight.period_not_over`) and one that was closed (`insight.report_closed`).
   */
  @Post(':period/closing')
  @HttpCode(200)
  @Allow('figures.close')
  @ApiOperation({ summary: 'Close a statutory report' })
  @ApiParam(PERIOD)
  close(@CurrentActor() actor: Actor, @Param('period') period: string): Promise<ReportView> {
    return this.reports.close(actor, period);
  }
}
