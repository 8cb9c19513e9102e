import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsUUID,
  Max,
  Min,
} from 'class-validator';
import { SafeText } from '@app/platform';
import { type Verdict, VERDICTS } from './round.entity.js';

const MOST_EVALUATORS = 20;
const MOST_VERSIONS = 2_000_000_000;

export class AppointDto {
  /** Accounts from the case's `candidates`. */
  @Accounts() evaluators: string[];
}

export class OpenRoundDto extends AppointDto {
  /** The version of the case you saw. */
  @Max(MOST_VERSIONS) @Min(1) @IsInt() version: number;
}

export class ScoreDto {
  /** Points by the code of the criterion: one for each, from 0 to the most it is given. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer', minimum: 0, maximum: 100 } })
  @IsObject()
  scores: Record<string, number>;
  @IsVerdict() recommends: Verdict;
  /** What the scores rest on. */
  @SafeText({ max: 4_000 }) remark: string;
}

export class RecusalDto {
  /** The conflict of interest, or what else stands in the way. */
  @SafeText({ max: 1_000 }) reason: string;
}

export class ExcusalDto extends RecusalDto {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID() evaluator: string;
}

export class VerdictDto {
  @IsVerdict() verdict: Verdict;
  /** What the verdict rests on. */
  @SafeText({ max: 4_000 }) remark: string;
}

function IsVerdict(): PropertyDecorator {
  return applyDecorators(ApiProperty({ enum: VERDICTS }), IsIn(VERDICTS));
}

function Accounts(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({
      type: [String],
      format: 'uuid',
      minItems: 1,
      maxItems: MOST_EVALUATORS,
      uniqueItems: true,
    }),
    IsUUID(undefined, { each: true }),
    ArrayUnique(),
    ArrayMaxSize(MOST_EVALUATORS),
    ArrayMinSize(1),
    IsArray(),
  );
}
