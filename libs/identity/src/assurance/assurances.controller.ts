import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { LevelDto, LevelView } from './assurance.dto.js';
import { Assurances } from './assurances.service.js';

@ApiTags('access')
@Controller('api/v1/assurance-levels')
@Allow('settings.change')
export class AssurancesController {
  constructor(private readonly assurances: Assurances) {}

  /** How well somebody must be known to submit and to support here. */
  @Get()
  @Allow('anyone')
  @ApiOperation({ summary: 'Assurance levels asked for' })
  list(@CurrentActor() actor: Actor): Promise<LevelView[]> {
    return this.assurances.list(actor);
  }

  /** Asks for another level. 422 for one that this action cannot have, or that nobody could reach. */
  @Put(':action')
  @ApiOperation({ summary: 'Choose the level of an action' })
  choose(
    @CurrentActor() actor: Actor,
    @Param('action') action: string,
    @Body() { level }: LevelDto,
  ): Promise<LevelView> {
    return this.assurances.choose(actor, action, level);
  }
}
