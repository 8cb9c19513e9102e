import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { DISPATCH_STATES, type DispatchState } from './dispatch.entity.js';

/** One event on its way to a webhook, and what it was answered. */
export class DispatchView {
  @ApiProperty({ format: 'uuid' }) id: string;
  kind: string;
  @ApiProperty({ format: 'uuid' }) ideaId: string;
  @ApiProperty({ type: String, nullable: true }) agencyCode: string | null;
  @ApiProperty({ enum: DISPATCH_STATES, enumName: 'DispatchState' }) status: DispatchState;
  @ApiProperty({ type: 'integer' }) tries: number;
  composedAt: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) triedAt: Date | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) nextTryAt: Date | null;
  /** The last answer: a status such as `200`, or the code of an error. */
  @ApiProperty({ type: String, nullable: true }) code: string | null;
}

export class DispatchPage {
  @ApiProperty({ type: [DispatchView] }) items: DispatchView[];
  /** Pass as `before` for the next page; null on the last. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) next: string | null;
}

export class DispatchQuery {
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  before?: string;
}
