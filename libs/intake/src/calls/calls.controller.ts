import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { GiveNoticeDto } from './call-notice.dto.js';
import { CallNotices } from './call-notices.service.js';
import { CallView } from './call-view.dto.js';
import { CallsService } from './calls.service.js';

@ApiTags('calls')
@Controller('api/v1/calls')
@Allow('anyone')
export class CallsController {
  constructor(
    private readonly calls: CallsService,
    private readonly notices: CallNotices,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Calls for ideas, those that close soonest first' })
  list(@CurrentActor() actor: Actor): Promise<CallView[]> {
    return this.calls.list(actor);
  }

  @Get(':code')
  @ApiOperation({ summary: 'One call with its tasks and dates' })
  find(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<CallView> {
    return this.calls.ofCode(actor, code);
  }

  /**
   * Tells everyone what became of a call: more time (`extended`), a later announcement (`delayed`), or that nobody won
   * (`no_winner`, without a day). 409 where it is too late or too early for that; the call as it stands then.
   */
  @Post(':code/notices')
  @Allow('settings.change')
  @ApiOperation({ summary: 'Extend a call, delay its announcement, or tell that nobody won' })
  async giveNotice(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() dto: GiveNoticeDto,
  ): Promise<CallView> {
    await this.notices.give(actor, code, dto);
    return this.calls.ofCode(actor, code);
  }
}
