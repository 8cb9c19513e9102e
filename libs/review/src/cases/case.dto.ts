import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsObject, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Code, SafeText, WholeNumber } from '@app/platform';
import { FieldsDto } from './fields.dto.js';

const MOST_VERSIONS = 2_000_000_000;

export class MoveDto {
  /** A name from the case's `allowed`. */
  @Code({ example: 'start_review' }) transition: string;
  /** The version you saw. 409 with the current one when it is outdated. */
  @Max(MOST_VERSIONS) @Min(1) @IsInt() version: number;
  @ApiProperty({ type: FieldsDto, required: false })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => FieldsDto)
  fields?: FieldsDto;
}

export class ClaimDto {
  /** The version you saw. */
  @Max(MOST_VERSIONS) @Min(1) @IsInt() version: number;
}

export class VersionQuery {
  /** The version you saw. */
  @WholeNumber() @Max(MOST_VERSIONS) @Min(1) @IsInt() version: number;
}

export const SCOPES = [
  'all',
  'mine',
  'unassigned',
  'triage',
  'due_soon',
  'overdue',
  'waiting',
  'ended',
  'to_score',
  'scored',
  'all_scored',
  'asked',
] as const;

/**
 * What to show of the queue. `due_soon` ends within seven days, `waiting` stands still until somebody else has acted:
 * a proposer, an agency that was asked, whoever signs. Three are about rounds: mine to score, scored by me, and scored by all so that the
 * verdict is awaited. `asked` are cases of other agencies about which mine is asked for its opinion, or to confirm a
 * point of the answer, due first. Of the others a reviewer sees the cases of their agency, a lead or administrator the tenant's.
 */
export class QueueQuery {
  @ApiProperty({ enum: SCOPES, required: false, default: 'all' })
  @IsOptional()
  @IsIn(SCOPES)
  scope?: (typeof SCOPES)[number];
  @Code({ optional: true }) state?: string;
  @Code({ optional: true }) agency?: string;
  /** Part of a title, or a tracking number. */
  @SafeText({ max: 100, optional: true }) q?: string;
  /** `next` of the page before. */
  @SafeText({ max: 60, optional: true }) after?: string;
  @ApiProperty({ required: false, minimum: 1, maximum: 100, default: 30 })
  @IsOptional()
  @WholeNumber()
  @Max(100)
  @Min(1)
  @IsInt()
  limit?: number;
}
