import { createHash } from 'node:crypto';
import { Controller, Get, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, Allow, CurrentActor, httpReasons, NotFound, ProblemFilter } from '@app/platform';
import { isKnown } from '../open-data/is-known.js';
import { Drawings } from './charts/drawings.service.js';
import { DrawingQuery } from './figure.dto.js';
import { FigureListView, FigureView } from './figure-view.dto.js';
import { PUBLIC_CODES } from './figures.js';
import { FiguresService } from './figures.service.js';
import { writeFigure } from './write-figure.js';

const FILES = PUBLIC_CODES.flatMap((code) => [`${code}.csv`, `${code}.svg`]);
const CONTENT = {
  'text/csv': { schema: { type: 'string' } },
  'image/svg+xml': { schema: { type: 'string' } },
};

@ApiTags('figures')
@Controller()
@UseFilters(ProblemFilter)
export class FiguresController {
  constructor(
    private readonly figures: FiguresService,
    private readonly drawings: Drawings,
  ) {}

  /** What is counted of public ideas, how each figure is counted and by which law, and when that was last done. */
  @Get('api/v1/figures')
  @Allow('anyone')
  @ApiOperation({ summary: 'What figures there are' })
  describe(@CurrentActor() actor: Actor): Promise<FigureListView> {
    return this.figures.describe(actor);
  }

  /** One figure with its rows, as they were last counted. 404 for a code that is none, or one for staff only. */
  @Get('api/v1/figures/:code')
  @Allow('anyone')
  @ApiOperation({ summary: 'One figure' })
  @ApiParam({ name: 'code', enum: PUBLIC_CODES, example: 'funnel' })
  find(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<FigureView> {
    return this.figures.find(actor, code);
  }

  /**
   * Every figure with its rows, those for staff too: what lies with each agency, what is overdue, what waits for others
   * (국민 제안 규정 §24①). Hidden ideas are among the latter.
   */
  @Get('api/v1/staff-figures')
  @Allow('figures.read')
  @ApiOperation({ summary: 'Figures for staff' })
  forStaff(@CurrentActor() actor: Actor): Promise<FigureView[]> {
    return this.figures.forStaff(actor);
  }

  /**
   * A public figure as CSV, or drawn as SVG. 304 to whoever shows its `ETag`; 404 for a name that is none, and for a
   * drawing of nothing.
   */
  @Get('figures/:file')
  @Allow('anyone')
  @ApiOperation({ summary: 'A figure as a file' })
  @ApiParam({ name: 'file', enum: FILES, example: 'funnel.csv' })
  @ApiResponse({ status: 200, description: 'The file', content: CONTENT })
  @ApiResponse({ status: 304, description: 'You have it already' })
  async file(
    @CurrentActor() actor: Actor,
    @Param('file') file: string,
    @Query() { lang = 'ko', size = 'wide' }: DrawingQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    if (!FILES.includes(file)) throw new NotFound(httpReasons.not_found);
    const [code, format] = file.split('.') as [string, 'csv' | 'svg'];
    const figure = await this.figures.find(actor, code);
    const etag = etagOf([figure.rows, format, lang, size]);
    reply.header('etag', etag).header('cache-control', 'no-cache').header('access-control-allow-origin', '*');
    if (isKnown(request.headers, etag, null)) {
      reply.status(304);
      return '';
    }
    if (format === 'csv') {
      reply.header('content-type', 'text/csv; charset=utf-8');
      reply.header('content-disposition', `attachment; filename="madang-${request.tenant!.code}-${file}"`);
      return writeFigure(figure);
    }
    const drawing = await this.drawings.draw(figure, lang, size);
    if (drawing === null) throw new NotFound(httpReasons.not_found);
    reply.header('content-type', 'image/svg+xml; charset=utf-8');
    return drawing;
  }
}

function etagOf(shape: unknown): string {
  return `W/"${createHash('sha256').update(JSON.stringify(shape)).digest('base64url').slice(0, 22)}"`;
}
