import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { ClaimDto, MoveDto, QueueQuery, VersionQuery } from './case.dto.js';
import { CaseForStaff, CaseMoved, CasePage, QueueCounts } from './case-view.dto.js';
import { CasesService } from './cases.service.js';
import { ClaimsService } from './claims.service.js';
import { MovesService } from './moves.service.js';
import { QueueCountsService } from './queue-counts.service.js';

@ApiTags('cases')
@Controller('api/v1/cases')
@Allow('cases.move')
export class CasesController {
  constructor(
    private readonly cases: CasesService,
    private readonly claims: ClaimsService,
    private readonly moves: MovesService,
    private readonly counts: QueueCountsService,
  ) {}

  /** The queue by due date: a reviewer's agency and the triage, or the whole tenant for leads. */
  @Get()
  @Allow('cases.read')
  @ApiOperation({ summary: 'The review queue, by due date' })
  queue(@CurrentActor() actor: Actor, @Query() query: QueueQuery): Promise<CasePage> {
    return this.cases.queue(actor, query);
  }

  /** How many cases wait in parts of the queue, as the same person would find them there; up to a thousand of each. */
  @Get('counts')
  @Allow('cases.read')
  @ApiOperation({ summary: 'How many cases wait in parts of the queue' })
  countQueue(@CurrentActor() actor: Actor): Promise<QueueCounts> {
    return this.counts.count(actor);
  }

  /** One case with `allowed`, the transitions this reviewer may fire now. */
  @Get(':id')
  @Allow('cases.read')
  @ApiOperation({ summary: 'A case, its timeline, and what may be done now' })
  find(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<CaseForStaff> {
    return this.cases.forStaff(actor, id);
  }

  /** Takes the case. 409 when another reviewer holds it, or when it changed. */
  @Post(':id/claims')
  @HttpCode(200)
  @ApiOperation({ summary: 'Claim a case' })
  async claim(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { version }: ClaimDto,
  ): Promise<CaseForStaff> {
    await this.claims.claim(actor, id, version);
    return this.cases.forStaff(actor, id);
  }

  /** Lays the case down. */
  @Delete(':id/claims')
  @ApiOperation({ summary: 'Release a case' })
  async release(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { version }: VersionQuery,
  ): Promise<CaseForStaff> {
    await this.claims.release(actor, id, version);
    return this.cases.forStaff(actor, id);
  }

  /** Moves the case, or prepares the move where somebody else must sign it. 409 with the current version when it changed; 422 names the field at fault. */
  @Post(':id/transitions')
  @HttpCode(200)
  @ApiOperation({ summary: 'Make a transition' })
  async move(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() move: MoveDto): Promise<CaseMoved> {
    const { version, state, awaitsApproval } = await this.moves.move(actor, id, move);
    return { ideaId: id, version, state, awaitsApproval };
  }
}
