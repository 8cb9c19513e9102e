import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, Max, Min, ValidateNested } from 'class-validator';
import { Code, Day, SafeText } from '@app/platform';
import { type Part, PARTS } from './opinion.entity.js';
import { type Stance, STANCES } from './opinion-version.entity.js';

const MOST_AGENCIES = 20;
const MOST_VERSIONS = 2_000_000_000;

export class AskedDto {
  /** Code of an agency that exists today. */
  @Code() agency: string;
  @OneOf(PARTS) part: Part;
  /** What it is asked. */
  @SafeText({ max: 4_000 }) question: string;
}

export class AskDto {
  /** The version of the case you saw. */
  @Max(MOST_VERSIONS) @Min(1) @IsInt() version: number;
  /** What the proposer is told beforehand (국민 제안 규정 §9⑤). */
  @SafeText({ max: 4_000 }) message: string;
  /** The last day for all of them. Three weeks from now unless another day is named. */
  @Day({ optional: true }) answerBy?: string;
  @ApiProperty({ type: [AskedDto], minItems: 1, maxItems: MOST_AGENCIES })
  @ValidateNested({ each: true })
  @Type(() => AskedDto)
  @ArrayMaxSize(MOST_AGENCIES)
  @ArrayMinSize(1)
  @IsArray()
  asked: AskedDto[];
}

export class GiveOpinionDto {
  @OneOf(STANCES) stance: Stance;
  /** What it rests on. */
  @SafeText({ max: 10_000 }) text: string;
}

function OneOf(choices: readonly string[]): PropertyDecorator {
  return applyDecorators(ApiProperty({ enum: choices }), IsIn(choices));
}
