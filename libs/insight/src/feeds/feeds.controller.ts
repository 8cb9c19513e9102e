import { createHash } from 'node:crypto';
import { Controller, Get, Param, Query, Req, Res, UseFilters } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, Allow, CurrentActor, httpReasons, NotFound, ProblemFilter } from '@app/platform';
import { isKnown } from '../open-data/is-known.js';
import { FEEDS, type FeedName } from './entries.queries.js';
import { FeedQuery } from './feed.dto.js';
import { FeedsService } from './feeds.service.js';
import { FEED_FORMATS, type FeedFormat, writeFeed } from './write-feed.js';

const FILES = FEEDS.flatMap((feed) => FEED_FORMATS.map((format) => `${feed}.${format}`));
const CONTENT = {
  'application/atom+xml': { schema: { type: 'string' } },
  'application/feed+json': {
    schema: {
      type: 'object',
      required: ['version', 'title', 'items'],
      properties: {
        version: { type: 'string' },
        title: { type: 'string' },
        items: { type: 'array', items: { type: 'object', additionalProperties: true } },
      },
      additionalProperties: true,
    },
  },
};
const TYPES = {
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

@ApiTags('open data')
@Controller('feeds')
@Allow('anyone')
@UseFilters(ProblemFilter)
export class FeedsController {
  constructor(private readonly feeds: FeedsService) {}

  /**
   * The fifty newest public ideas, decisions or promises, as Atom (RFC 4287) or JSON Feed 1.1, of one agency and about
   * one topic where they are named. 304 to whoever shows its `ETag`; 404 for a name that is none.
   */
  @Get(':file')
  @ApiOperation({ summary: 'News as a feed' })
  @ApiParam({ name: 'file', enum: FILES, example: 'ideas.atom' })
  @ApiResponse({ status: 200, description: 'The feed', content: CONTENT })
  @ApiResponse({ status: 304, description: 'You have it already' })
  async read(
    @CurrentActor() actor: Actor,
    @Param('file') file: string,
    @Query() query: FeedQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    if (!FILES.includes(file)) throw new NotFound(httpReasons.not_found);
    const [feed, format] = file.split('.') as [FeedName, FeedFormat];
    const wanted = new URLSearchParams({ ...query }).toString();
    const address = `/feeds/${file}${wanted && `?${wanted}`}`;
    const channel = await this.feeds.read(actor, feed, query, address);
    const text = writeFeed(channel, format);
    const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
    reply.header('etag', etag).header('cache-control', 'no-cache').header('access-control-allow-origin', '*');
    if (isKnown(request.headers, etag, null)) {
      reply.status(304);
      return '';
    }
    reply.header('content-type', TYPES[format]);
    return text;
  }
}
