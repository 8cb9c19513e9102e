import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import {
  ChangeReasonDto,
  NewReasonDto,
  ReasonOrderDto,
  ReasonParam,
  ReasonVersionDto,
} from './reason.dto.js';
import { ReasonOfDecision } from './reason.entity.js';
import { ReasonsService } from './reasons.service.js';

/** The grounds of decisions, for administrators. 409 with the `current` ground when it changed. */
@ApiTags('catalogue')
@Controller('api/v1')
@Allow('settings.change')
export class ReasonsController {
  constructor(private readonly reasons: ReasonsService) {}

  /** Stands after all others of its kind. 422 for a code that another has or had, and a kind that has no grounds. */
  @Post('reasons')
  @ApiOperation({ summary: 'Add a ground of decisions', operationId: 'Reasons_add' })
  add(@CurrentActor() actor: Actor, @Body() reason: NewReasonDto): Promise<ReasonOfDecision> {
    return this.reasons.add(actor, reason);
  }

  /** Says it otherwise; its code and kind stay. */
  @Put('reasons/:code')
  @ApiOperation({ summary: 'Change a ground of decisions', operationId: 'Reasons_change' })
  change(
    @CurrentActor() actor: Actor,
    @Param() { code }: ReasonParam,
    @Body() reason: ChangeReasonDto,
  ): Promise<ReasonOfDecision> {
    return this.reasons.change(actor, code, reason);
  }

  /** Nobody chooses it any more; old decisions keep it. 409 for the last one of its kind. */
  @Post('reasons/:code/retirement')
  @HttpCode(200)
  @ApiOperation({ summary: 'Retire a ground of decisions', operationId: 'Reasons_retire' })
  retire(
    @CurrentActor() actor: Actor,
    @Param() { code }: ReasonParam,
    @Body() { version }: ReasonVersionDto,
  ): Promise<ReasonOfDecision> {
    return this.reasons.retire(actor, code, version);
  }

  /** It can be chosen again. */
  @Post('reasons/:code/return')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take a retired ground back into use', operationId: 'Reasons_restore' })
  restore(
    @CurrentActor() actor: Actor,
    @Param() { code }: ReasonParam,
    @Body() { version }: ReasonVersionDto,
  ): Promise<ReasonOfDecision> {
    return this.reasons.restore(actor, code, version);
  }

  /** 409 where they no longer stand as you saw them. */
  @Put('reason-order')
  @ApiOperation({ summary: 'Reorder the grounds of a kind', operationId: 'Reasons_reorder' })
  reorder(@CurrentActor() actor: Actor, @Body() order: ReasonOrderDto): Promise<ReasonOfDecision[]> {
    return this.reasons.reorder(actor, order);
  }
}
