import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { OwnerDto } from '@app/intake';
import { AddMilestoneDto, ChangeMilestoneDto, ReachMilestoneDto } from './milestone.dto.js';
import { MilestoneView } from './milestone-view.dto.js';
import { MilestonesService } from './milestones.service.js';

@ApiTags('milestones')
@Controller('api/v1')
@Allow('cases.move')
export class MilestonesController {
  constructor(private readonly milestones: MilestonesService) {}

  /** By day. Of a withheld or hidden idea only its proposer and staff read them; 404 as for the idea itself. */
  @Get('ideas/:id/milestones')
  @Allow('anyone')
  @ApiOperation({ summary: 'The steps on the way to the promised day' })
  list(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() { token }: OwnerDto,
  ): Promise<MilestoneView[]> {
    return this.milestones.list(actor, id, token);
  }

  /** Adds a step. 409 before an adoption and after the promise ended; 422 for a day gone by or after the promised one. */
  @Post('cases/:id/milestones')
  @ApiOperation({ summary: 'Add a step to a promise' })
  add(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() step: AddMilestoneDto,
  ): Promise<MilestoneView> {
    return this.milestones.add(actor, id, step);
  }

  /** Changes a step that was not reached. 422 for a later day without a reason (국민 제안 규정 §11②). */
  @Put('milestones/:id')
  @ApiOperation({ summary: 'Change a step' })
  change(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() step: ChangeMilestoneDto,
  ): Promise<MilestoneView> {
    return this.milestones.change(actor, id, step);
  }

  /** Takes a step away. 409 once it was reached. */
  @Delete('milestones/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove a step' })
  remove(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.milestones.remove(actor, id);
  }

  /** Marks a step as reached today; the proposer is told by mail. 409 when it was reached before. */
  @Post('milestones/:id/completion')
  @HttpCode(200)
  @ApiOperation({ summary: 'Mark a step as reached' })
  reach(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() { note }: ReachMilestoneDto,
  ): Promise<MilestoneView> {
    return this.milestones.reach(actor, id, note);
  }
}
