import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsUUID } from 'class-validator';
import { SafeText } from '@app/platform';
import { BilingualView } from '../bilingual-view.dto.js';

/** 결재: what one person prepared and another must sign. */
export class ApprovalView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) ideaId: string;
  trackingNumber: string;
  /** Title of the idea. */
  title: string;
  transition: string;
  label: BilingualView;
  /** What was filled in, by field name. */
  @ApiProperty({ type: 'object', additionalProperties: true }) fields: Record<string, unknown>;
  /** Name of whoever prepared it. */
  @ApiProperty({ type: String, nullable: true }) preparedBy: string | null;
  preparedAt: Date;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn: string | null;
  /** Prepared by whoever asks: somebody else must sign it. */
  isMine: boolean;
  /** Whether whoever asks may sign it. */
  isSignable: boolean;
  /** Who is away and would be signed for, by name; null for whoever signs by their own right. */
  @ApiProperty({ type: String, nullable: true }) onBehalfOf: string | null;
}

/** What was prepared and given back. */
export class ReturnedView {
  transition: string;
  /** What is to be changed. */
  remark: string;
  returnedAt: Date;
  /** Name of whoever returned it. */
  @ApiProperty({ type: String, nullable: true }) returnedBy: string | null;
}

/** Several at once; each is signed for itself. */
export class SignDto {
  @ApiProperty({ type: [String], format: 'uuid', maxItems: 100 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  @Type(() => String)
  ids: string[];
}

export class ReturnDto {
  /** What is to be changed. */
  @SafeText({ max: 4_000 }) remark: string;
}

/** What came of one signature. */
export class SignedView {
  @ApiProperty({ format: 'uuid' }) id: string;
  isSigned: boolean;
  /** The code of what stood in the way. */
  @ApiProperty({ type: String, nullable: true }) code: string | null;
  @ApiProperty({ type: BilingualView, nullable: true }) messages: BilingualView | null;
}
