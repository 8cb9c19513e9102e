import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { SafeText, WholeNumber } from '@app/platform';
import { GROUNDS, type Ground } from './report.entity.js';

export const MOST_COMMENT_CHARACTERS = 2_000;
const MOST_REASON_CHARACTERS = 1_000;
export const SORTS = ['oldest', 'newest'] as const;

export class CommentTextDto {
  @SafeText({ max: MOST_COMMENT_CHARACTERS, example: '우리 동네에도 필요합니다.' }) text: string;
}

export class WriteCommentDto extends CommentTextDto {
  /** The comment that this one answers. Answers take no answers. */
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  parentId?: string;
}

/** Comments of an idea; `after` continues where a page ended. */
export class CommentsQuery {
  @ApiProperty({ enum: SORTS, required: false, default: 'oldest' })
  @IsOptional()
  @IsIn(SORTS)
  sort?: (typeof SORTS)[number];
  @ApiProperty({ format: 'uuid', required: false })
  @IsOptional()
  @IsUUID()
  after?: string;
  @ApiProperty({ required: false, minimum: 1, maximum: 100, default: 20 })
  @IsOptional()
  @WholeNumber()
  @Max(100)
  @Min(1)
  @IsInt()
  limit?: number;
  /** Shows that a guest is the proposer. */
  @SafeText({ max: 100, optional: true }) token?: string;
}

/** Why it should not be seen. */
export class ReportDto {
  @ApiProperty({ enum: GROUNDS }) @IsIn(GROUNDS) ground: Ground;
  /** Required with `other`. */
  @SafeText({ max: MOST_REASON_CHARACTERS, optional: true }) text?: string;
}

/** Why it should be seen again. */
export class ObjectionDto {
  @SafeText({ max: MOST_REASON_CHARACTERS }) text: string;
}
