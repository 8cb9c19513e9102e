import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';
import { GATEWAY_CHANNELS, type GatewayChannel } from './channel.js';

export class ChannelView {
  @ApiProperty({ enum: GATEWAY_CHANNELS }) channel: GatewayChannel;
  /** The installation has a gateway for it. */
  isAvailable: boolean;
  isOn: boolean;
}

export class TurnDto {
  @IsBoolean() isOn: boolean;
}
