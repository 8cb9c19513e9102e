import type { Readable } from 'node:stream';
import { Controller, Get, Param, Req, Res, UseFilters } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiParam, ApiResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, Allow, CurrentActor, httpReasons, NotFound, ProblemFilter } from '@app/platform';
import { BilingualView } from '@app/review';
import { DATASETS, OPEN_FILES, type OpenFormat } from './datasets.js';
import { isKnown } from './is-known.js';
import { LicenceView, OpenDataView } from './open-data-view.dto.js';
import { OpenDataService } from './open-data.service.js';

const CONTENT = {
  'text/csv': { schema: { type: 'string' } },
  'application/json': {
    schema: {
      type: 'object',
      required: ['dataset', 'title', 'licence', 'items'],
      properties: {
        dataset: { type: 'string' },
        title: { $ref: getSchemaPath(BilingualView) },
        licence: { $ref: getSchemaPath(LicenceView) },
        items: { type: 'array', items: { type: 'object', additionalProperties: true } },
      },
    },
  },
};
const TYPES = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' };

@ApiTags('open data')
@Controller()
@Allow('anyone')
@UseFilters(ProblemFilter)
export class OpenDataController {
  constructor(private readonly openData: OpenDataService) {}

  /** The datasets, each field with its meaning, and the licence: 공공누리 제1유형. */
  @Get('api/v1/open-data')
  @ApiOperation({ summary: 'What open data there are' })
  describe(@CurrentActor() actor: Actor): Promise<OpenDataView> {
    return this.openData.describe(actor);
  }

  /**
   * One file, all of it, whatever its length. 304 to whoever shows its `ETag`, or the `Last-Modified` it came with; 404
   * for a name that is none. A connection that breaks leaves a file without its end: of JSON that is seen, of CSV the
   * answer was not complete (RFC 9112 §8).
   */
  @Get('open-data/:file')
  @ApiOperation({ summary: 'A file of open data' })
  @ApiParam({ name: 'file', enum: OPEN_FILES, example: 'agencies.csv' })
  @ApiHeader({ name: 'If-None-Match', required: false, description: 'The `ETag` of what you have' })
  @ApiResponse({ status: 200, description: 'The file', content: CONTENT })
  @ApiResponse({ status: 304, description: 'You have it already' })
  async file(
    @CurrentActor() actor: Actor,
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Readable | string> {
    if (!OPEN_FILES.includes(file)) throw new NotFound(httpReasons.not_found);
    const [name, format] = file.split('.') as [string, OpenFormat];
    const { etag, changedAt, read } = await this.openData.open(
      actor,
      DATASETS.find((one) => one.name === name)!,
      format,
    );
    // What is hidden must not live on in a cache: keep it, but ask each time.
    reply.header('etag', etag).header('cache-control', 'no-cache').header('access-control-allow-origin', '*');
    if (changedAt) reply.header('last-modified', changedAt.toUTCString());
    if (isKnown(request.headers, etag, changedAt)) {
      reply.status(304);
      return '';
    }
    reply.header('content-type', TYPES[format]);
    reply.header('content-disposition', `attachment; filename="madang-${request.tenant!.code}-${file}"`);
    return request.method === 'HEAD' ? '' : read();
  }
}
