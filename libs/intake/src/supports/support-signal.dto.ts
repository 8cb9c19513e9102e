import { ApiProperty } from '@nestjs/swagger';
import { SIGNAL_KINDS, type SignalKind } from './support-signal.entity.js';

/** That support came in a way that somebody should look at; by itself it changes nothing. */
export class SupportSignalView {
  @ApiProperty({ format: 'uuid' }) id: string;
  /** `network`: many from one network; `fresh`: many from accounts that were a day old at most. */
  @ApiProperty({ enum: SIGNAL_KINDS }) kind: SignalKind;
  /** Stands for the network, in conditions too; null for `fresh`. No address can be read from it. */
  @ApiProperty({ type: String, nullable: true }) network: string | null;
  /** The most that came within a quarter of an hour, and when. */
  @ApiProperty({ type: 'integer' }) supports: number;
  fromAt: Date;
  untilAt: Date;
}
