import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { OpenSignals } from './open-signals.service.js';
import { OpenSignalsPage, OpenSignalsQuery } from './support-signal.dto.js';

/** Signs of all ideas together, for those who may invalidate support: nobody has to open the case to learn of one. */
@ApiTags('supports')
@Controller('api/v1/support-signals')
@Allow('supports.invalidate')
export class OpenSignalsController {
  constructor(private readonly signals: OpenSignals) {}

  /**
   * Twenty at a time, the oldest first. One is open until somebody settles it, or none of the support it speaks of
   * counts any more.
   */
  @Get()
  @ApiOperation({ summary: 'Signs of arranged support that wait for somebody' })
  openSignals(@CurrentActor() actor: Actor, @Query() { after }: OpenSignalsQuery): Promise<OpenSignalsPage> {
    return this.signals.list(actor, after);
  }

  /** Nothing is wrong with it: a school, an office. It is open again if more of it comes. Again changes nothing. */
  @Post(':id/settlement')
  @HttpCode(204)
  @ApiOperation({ summary: 'Settle a sign of arranged support' })
  settleSignal(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<void> {
    return this.signals.settle(actor, id);
  }
}
