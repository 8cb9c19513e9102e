import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Allow, CurrentActor } from '@app/platform';
import { ChannelView, TurnDto } from './channel.dto.js';
import { ChannelsService } from './channels.service.js';

@ApiTags('messages')
@Controller('api/v1/channels')
export class ChannelsController {
  constructor(private readonly channels: ChannelsService) {}

  /** Short messages and messengers: which the installation has a gateway for, and which the tenant uses. */
  @Get()
  @Allow('settings.read')
  @ApiOperation({ summary: 'Ways of messages beside mail' })
  listChannels(@CurrentActor() actor: Actor): Promise<ChannelView[]> {
    return this.channels.list(actor);
  }

  /** Turns a way on or off. 404 for one that is none, 409 for one that the installation has no gateway for. */
  @Put(':channel')
  @Allow('settings.change')
  @ApiOperation({ summary: 'Turn a way of messages on or off' })
  turnChannel(
    @CurrentActor() actor: Actor,
    @Param('channel') channel: string,
    @Body() { isOn }: TurnDto,
  ): Promise<ChannelView> {
    return this.channels.turn(actor, channel, isOn);
  }
}
