import { Body, Controller, Get, Headers, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { NeedsAssurance } from '@app/identity';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { TimelineEntry } from '@app/review';
import { LinksView } from '../links/link-view.dto.js';
import { LinksService } from '../links/links.service.js';
import { ListQuery, OwnerDto, SubmitIdeaDto } from './idea.dto.js';
import { IdeaPage, IdeaView } from './idea-view.dto.js';
import { IdeasService } from './ideas.service.js';
import { SubmissionService } from './submission.service.js';

@ApiTags('ideas')
@Controller('api/v1/ideas')
@Allow('anyone')
export class IdeasController {
  constructor(
    private readonly ideas: IdeasService,
    private readonly submission: SubmissionService,
    private readonly links: LinksService,
  ) {}

  /**
   * Submits an idea. A guest leaves an address and confirms by mail; until then `dueOn` is null and there is no
   * case. Repeating a request with the same `Idempotency-Key` within 24 hours gives the same answer.
   */
  @Post()
  @NeedsAssurance('submit')
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: '16 to 64 letters, digits, - or _' })
  @ApiOperation({ summary: 'Submit an idea' })
  submit(
    @CurrentActor() actor: Actor,
    @Body() dto: SubmitIdeaDto,
    @Headers('idempotency-key') key?: string,
  ): Promise<IdeaView> {
    return this.submission.submit(actor, dto, key);
  }

  @Get()
  @ApiOperation({ summary: 'Public ideas, found by words and filters' })
  list(@CurrentActor() actor: Actor, @Query() query: ListQuery): Promise<IdeaPage> {
    return this.ideas.list(actor, query);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One idea with the state of its case' })
  find(@CurrentActor() actor: Actor, @IdParam() id: string, @Query() { token }: OwnerDto): Promise<IdeaView> {
    return this.ideas.find(actor, id, token);
  }

  /** Which ideas joined it, which one it joined, and what was split off. Found by whoever finds the idea. */
  @Get(':id/links')
  @ApiOperation({ summary: 'What was merged and split around an idea' })
  linksOf(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { token }: OwnerDto,
  ): Promise<LinksView> {
    return this.links.linksOf(actor, id, token);
  }

  @Get(':id/timeline')
  @ApiOperation({ summary: 'The public steps of an idea, oldest first' })
  timeline(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { token }: OwnerDto,
  ): Promise<TimelineEntry[]> {
    return this.ideas.timeline(actor, id, token);
  }
}
