import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { SupportSignalView } from './support-signal.dto.js';
import { SupportSignals } from './support-signals.service.js';

@ApiTags('supports')
@Controller('api/v1/cases/:id/support-signals')
@Allow('supports.watch')
export class SupportSignalsController {
  constructor(private readonly signals: SupportSignals) {}

  /** The latest first. Looked for every five minutes; a signal is a reason to look, and no proof. */
  @Get()
  @ApiOperation({ summary: 'Signs that the support of an idea was arranged' })
  supportSignals(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<SupportSignalView[]> {
    return this.signals.of(actor, id);
  }
}
