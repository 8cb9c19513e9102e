import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import {
  ChangeRuleDto,
  RuleDto,
  RuleOrderDto,
  RuleParam,
  RuleVersionQuery,
  TryRulesDto,
} from './rule.dto.js';
import { RuleTrialsService } from './rule-trials.service.js';
import { RuleView } from './rule-view.dto.js';
import { RulesService } from './rules.service.js';
import { RoutingTrial } from './trial-view.dto.js';

/** The rules by which new ideas find an agency. Administrators only: they speak for every agency. */
@ApiTags('routing rules')
@Controller('api/v1')
@Allow('routing.change')
export class RulesController {
  constructor(
    private readonly rules: RulesService,
    private readonly trials: RuleTrialsService,
  ) {}

  /** In the order in which they are asked: the first that is on and holds decides. */
  @Get('routing-rules')
  @Allow('routing.read')
  @ApiOperation({ summary: 'The routing rules' })
  list(@CurrentActor() actor: Actor): Promise<RuleView[]> {
    return this.rules.list(actor);
  }

  /** Adds a rule after all others. 422 without a condition, for a keyword too short or long, and for unknown codes. */
  @Post('routing-rules')
  @ApiOperation({ summary: 'Add a routing rule' })
  add(@CurrentActor() actor: Actor, @Body() rule: RuleDto): Promise<RuleView> {
    return this.rules.add(actor, rule);
  }

  /** Writes a rule anew, or switches it on or off; new ideas hear of it within seconds. 409 with the current rule when it changed. */
  @Put('routing-rules/:code')
  @ApiOperation({ summary: 'Change a routing rule' })
  change(
    @CurrentActor() actor: Actor,
    @Param() { code }: RuleParam,
    @Body() rule: ChangeRuleDto,
  ): Promise<RuleView> {
    return this.rules.change(actor, code, rule);
  }

  /** Takes a rule away. 409 when it changed. */
  @Delete('routing-rules/:code')
  @HttpCode(204)
  @ApiOperation({ summary: 'Remove a routing rule' })
  remove(
    @CurrentActor() actor: Actor,
    @Param() { code }: RuleParam,
    @Query() { version }: RuleVersionQuery,
  ): Promise<void> {
    return this.rules.remove(actor, code, version);
  }

  /** Puts all rules in another order. 409 where they no longer stand as you saw them. */
  @Put('routing-rule-order')
  @ApiOperation({ summary: 'Reorder the routing rules' })
  reorder(@CurrentActor() actor: Actor, @Body() order: RuleOrderDto): Promise<RuleView[]> {
    return this.rules.reorder(actor, order);
  }

  /** Runs a drafted rule, another order or both on the 5,000 newest ideas and says what they change. Changes nothing. */
  @Post('routing-rule-trials')
  @HttpCode(200)
  @ApiOperation({ summary: 'Try routing rules out on past ideas' })
  try(@CurrentActor() actor: Actor, @Body() asked: TryRulesDto): Promise<RoutingTrial> {
    return this.trials.try(actor, asked);
  }
}
