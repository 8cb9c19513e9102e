import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsInt, Matches, Max, Min } from 'class-validator';

const MOST_CALLS = 200;

/** What an administrator wants of comments. */
export class CommentRulesDto {
  /** False: nobody writes another one. Those that are there stay. */
  @ApiProperty() @IsBoolean() isOn: boolean;
  /** So many people report a comment before it is held from view until somebody looks. */
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 50 }) @Max(50) @Min(1) @IsInt() reportsToHold: number;
  /** Codes of calls whose ideas take no comments. */
  @ApiProperty({ type: 'array', items: { type: 'string' }, maxItems: MOST_CALLS })
  @Matches(/^[a-z0-9][a-z0-9_-]{0,63}$/, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(MOST_CALLS)
  @IsArray()
  closedCalls: string[];
  /** The version you saw, 0 where nothing was chosen yet. 409 when it is outdated. */
  @ApiProperty({ type: 'integer', minimum: 0 }) @Max(2_000_000_000) @Min(0) @IsInt() version: number;
}

export class CommentRulesView {
  isOn: boolean;
  @ApiProperty({ type: 'integer' }) reportsToHold: number;
  closedCalls: string[];
  @ApiProperty({ type: 'integer' }) version: number;
}
