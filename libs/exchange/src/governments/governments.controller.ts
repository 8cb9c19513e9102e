import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { GovernmentView } from './government-view.dto.js';
import { GovernmentsService } from './governments.service.js';

@ApiTags('crossings')
@Controller('api/v1/governments')
@Allow('cases.read')
export class GovernmentsController {
  constructor(private readonly governments: GovernmentsService) {}

  /** Where an idea can be sent, raised or recommended to. A new one shows within half a minute. */
  @Get()
  @ApiOperation({ summary: 'The other governments that are open' })
  list(@CurrentActor() actor: Actor): Promise<GovernmentView[]> {
    return this.governments.listOthers(actor);
  }
}
