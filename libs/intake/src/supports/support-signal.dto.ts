import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
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

export class OpenSignalsQuery {
  /** Continues where a page ended. */
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  after?: string;
}

/** A sign at which nobody has looked, and the idea whose support it is about. */
export class OpenSignalView extends SupportSignalView {
  @ApiProperty({ format: 'uuid' }) ideaId: string;
  title: string;
  trackingNumber: string;
}

export class OpenSignalsPage {
  @ApiProperty({ type: [OpenSignalView] }) items: OpenSignalView[];
  /** Pass as `after` for the next page; null on the last. */
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}
