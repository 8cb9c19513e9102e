import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import type { AttemptOutcome } from '../attempts/attempt.entity.js';
import { type Channel, GATEWAY_CHANNELS } from '../channels/channel.js';
import { MESSAGE_STATES, type MessageState } from './message.entity.js';

class Words {
  ko: string;
  en: string;
}

/** A message, without its reader and its text. */
export class MessageView {
  @ApiProperty({ format: 'uuid' }) id: string;
  /** What it is about. */
  about: Words;
  @ApiProperty({ enum: MESSAGE_STATES, enumName: 'MessageState' }) status: MessageState;
  /** The idea it is about; null for one about an account. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) ideaId: string | null;
  @ApiProperty({ type: String, nullable: true }) trackingNumber: string | null;
  composedAt: Date;
  /** When the other side took it. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) sentAt: Date | null;
  /** When it is tried again by itself. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) nextTryAt: Date | null;
  @ApiProperty({ type: 'integer' }) tries: number;
}

export class MessagePage {
  @ApiProperty({ type: [MessageView] }) items: MessageView[];
  /** Pass as `before` for the next page; null on the last. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) next: string | null;
}

export class MessageQuery {
  /** Only those in this state. */
  @ApiProperty({ enum: MESSAGE_STATES, enumName: 'MessageState', required: false })
  @IsOptional()
  @IsIn(MESSAGE_STATES)
  status?: MessageState;
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  before?: string;
}

/** One try to hand it over. */
export class AttemptView {
  @ApiProperty({ type: 'integer' }) number: number;
  @ApiProperty({ enum: ['mail', ...GATEWAY_CHANNELS] }) channel: Channel;
  startedAt: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endedAt: Date | null;
  /** Null while it lasts, and for one that nobody finished. */
  @ApiProperty({ enum: ['sent', 'refused', 'put_off', 'unknown'], nullable: true })
  outcome: AttemptOutcome | null;
  /** The other side's answer, such as `451`. */
  @ApiProperty({ type: String, nullable: true }) code: string | null;
}

/** What a person decided of one that was uncertain or had failed. */
export class DecisionView {
  at: Date;
  @ApiProperty({ enum: ['retry', 'leave'] }) act: 'retry' | 'leave';
  @ApiProperty({ type: String, nullable: true }) accountName: string | null;
}

export class MessageDetail extends MessageView {
  /** Oldest first. */
  @ApiProperty({ type: [AttemptView] }) attempts: AttemptView[];
  /** Oldest first. */
  @ApiProperty({ type: [DecisionView] }) decisions: DecisionView[];
}
