import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor, IdParam } from '@app/platform';
import { DispatchPage, DispatchQuery, DispatchView } from './dispatch.dto.js';
import { DispatchesService } from './dispatches.service.js';

@ApiTags('webhooks')
@Controller('api/v1')
export class DispatchesController {
  constructor(private readonly dispatches: DispatchesService) {}

  /** What went to a webhook and what it answered, the latest first, fifty at a time. */
  @Get('webhooks/:id/dispatches')
  @Allow('settings.read')
  @ApiOperation({ summary: 'What went to a webhook' })
  listDispatches(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Query() query: DispatchQuery,
  ): Promise<DispatchPage> {
    return this.dispatches.list(actor, id, query);
  }

  /** Sends an event to its webhook once more, under the same id. 409 while it is on its way. */
  @Post('dispatches/:id/resend')
  @HttpCode(200)
  @Allow('settings.change')
  @ApiOperation({ summary: 'Send an event to its webhook again' })
  resendDispatch(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<DispatchView> {
    return this.dispatches.resend(actor, id);
  }
}
