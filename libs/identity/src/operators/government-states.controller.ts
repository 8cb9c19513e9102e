import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { GovernmentStatesPage, GovernmentStatesQuery, VisitBegunView, VisitDto } from './government.dto.js';
import { OperatorsService } from './operators.service.js';
import { VisitsService } from './visits.service.js';

@ApiTags('operators')
@Controller('api/v1/tenants')
@Allow('tenants.manage')
export class GovernmentStatesController {
  constructor(
    private readonly operators: OperatorsService,
    private readonly visits: VisitsService,
  ) {}

  /** Every tenant by code, fifty at a time, and whether it is open. */
  @Get()
  @ApiOperation({ summary: 'Tenants of the platform' })
  list(@CurrentActor() actor: Actor, @Query() query: GovernmentStatesQuery): Promise<GovernmentStatesPage> {
    return this.operators.list(actor, query);
  }

  /** Suspends a tenant: it answers 503 to everybody within two seconds. 409 for the operator's own. */
  @Put(':code/suspension')
  @HttpCode(204)
  @ApiOperation({ summary: 'Suspend a tenant' })
  suspend(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<void> {
    return this.operators.turn(actor, code, 'suspend');
  }

  /** Opens it again. 409 for one that is to be deleted. */
  @Delete(':code/suspension')
  @HttpCode(204)
  @ApiOperation({ summary: 'Resume a tenant' })
  resume(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<void> {
    return this.operators.turn(actor, code, 'resume');
  }

  /**
   * Asks to see what citizens wrote there, and why. The reason is on record at the tenant, whose administrators and
   * auditors read it (개인정보의 안전성 확보조치 기준 §8). The address opens once, for an hour at the most, for reading only.
   */
  @Post(':code/visits')
  @ApiOperation({ summary: 'Visit a tenant, with a reason' })
  async visit(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() { reason }: VisitDto,
  ): Promise<VisitBegunView> {
    return this.visits.begin(actor, await this.operators.at(code), reason);
  }
}
