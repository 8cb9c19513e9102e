import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn } from 'class-validator';
import { BY_HAND, LINES, type LineByHand, type LineCode } from './checklist.policy.js';

export class LineParam {
  @ApiProperty({ enum: BY_HAND }) @IsIn(BY_HAND) line: LineByHand;
}

export class TickDto {
  /** False takes the tick back. */
  @IsBoolean() isDone: boolean;
}

export class OpeningLineView {
  @ApiProperty({ enum: LINES, enumName: 'OpeningLineCode' }) code: LineCode;
  /** It must be done before the tenant opens; all others are advice. */
  isRequired: boolean;
  isDone: boolean;
  /** A person ticks it; the others are done when they are. */
  isByHand: boolean;
  /** Of `coverage`: the agencies where nobody would look at an idea. */
  @ApiProperty({ type: [String] }) agencies: string[];
}

export class OpeningView {
  /** Since when citizens may come; null while only staff may. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) openedAt: Date | null;
  @ApiProperty({ type: [OpeningLineView] }) lines: OpeningLineView[];
}
