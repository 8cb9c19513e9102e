import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { DefinitionDto, PublishDto, RevisionQuery, SaveDraftDto, TrialDto, WalkDto } from './draft.dto.js';
import { CheckView, PublishedView, WorkflowDraftView, TrialView, WalkView } from './draft-view.dto.js';
import { WorkflowDraftsService } from './workflow-drafts.service.js';
import { TrialsService } from './trials.service.js';
import { WalksService } from './walks.service.js';

@ApiTags('workflow')
@Controller('api/v1/workflow-draft')
@Allow('workflow.change')
export class WorkflowDraftsController {
  constructor(
    private readonly drafts: WorkflowDraftsService,
    private readonly trials: TrialsService,
    private readonly walks: WalksService,
  ) {}

  /** The draft with its faults; the present version where none is saved. */
  @Get()
  @Allow('workflow.read')
  @ApiOperation({ summary: 'The draft of the workflow' })
  find(@CurrentActor() actor: Actor): Promise<WorkflowDraftView> {
    return this.drafts.find(actor);
  }

  /** Saves the draft, also one with faults; a file that was exported is imported so. 409 when it changed meanwhile. */
  @Put()
  @ApiOperation({ summary: 'Save the draft' })
  save(@CurrentActor() actor: Actor, @Body() dto: SaveDraftDto): Promise<WorkflowDraftView> {
    return this.drafts.save(actor, dto);
  }

  /** Throws the draft away. 409 when it changed meanwhile. */
  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Discard the draft' })
  discard(@CurrentActor() actor: Actor, @Query() { revision }: RevisionQuery): Promise<void> {
    return this.drafts.discard(actor, revision);
  }

  /** Reads a definition without saving it. */
  @Post('checks')
  @HttpCode(200)
  @ApiOperation({ summary: 'The faults of a definition, and its drawing' })
  check(@Body() { definition }: DefinitionDto): CheckView {
    return this.trials.check(definition);
  }

  /** Plays a definition on the tenant's open cases. Nothing changes. */
  @Post('simulations')
  @HttpCode(200)
  @ApiOperation({ summary: 'What a definition would mean for open cases' })
  simulate(@CurrentActor() actor: Actor, @Body() { definition, mapping = {} }: TrialDto): Promise<TrialView> {
    return this.trials.simulate(actor, definition, mapping);
  }

  /** Steps a made-up case through a definition. */
  @Post('walks')
  @HttpCode(200)
  @ApiOperation({ summary: 'A made-up case, stepped by hand' })
  walk(@CurrentActor() actor: Actor, @Body() dto: WalkDto): Promise<WalkView> {
    return this.walks.walk(actor, dto);
  }

  /** Publishes the draft as the next version. Cases in progress keep theirs. 409 with the faults where it has any. */
  @Post('publications')
  @HttpCode(200)
  @ApiOperation({ summary: 'Publish the draft' })
  publish(@CurrentActor() actor: Actor, @Body() dto: PublishDto): Promise<PublishedView> {
    return this.drafts.publish(actor, dto);
  }
}
