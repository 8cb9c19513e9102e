import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Code, Day, SafeText } from '@app/platform';
import { POINT_DECISIONS, type PointDecision } from './point.entity.js';

const MOST_POINTS = 30;
const MOST_VERSIONS = 2_000_000_000;
const CONSENTS = ['confirmed', 'objected'] as const;

export class PointDto {
  /** Of a point that was drafted before. Unchanged, it keeps what its agency said. */
  @ApiProperty({ type: String, format: 'uuid', required: false }) @IsOptional() @IsUUID() id?: string;
  @SafeText({ max: 200 }) heading: string;
  @SafeText({ max: 10_000 }) text: string;
  /** The agency that answers for it: the one that has the case, or a co-owner. */
  @Code() agency: string;
  @ApiProperty({ enum: POINT_DECISIONS }) @IsIn(POINT_DECISIONS) decision: PointDecision;
  /** The day by which it is done. */
  @Day({ optional: true }) doneBy?: string;
}

export class AnswerDto {
  /** The version of the case you saw. */
  @Max(MOST_VERSIONS) @Min(1) @IsInt() version: number;
  /** The last day on which co-owners are waited for. The latest possible unless another is named. */
  @Day({ optional: true }) confirmBy?: string;
  /** All points in order; none where the answer is to have none. */
  @ApiProperty({ type: [PointDto], maxItems: MOST_POINTS })
  @ValidateNested({ each: true })
  @Type(() => PointDto)
  @ArrayMaxSize(MOST_POINTS)
  @IsArray()
  points: PointDto[];
}

export class ConsentDto {
  @ApiProperty({ enum: CONSENTS }) @IsIn(CONSENTS) consent: (typeof CONSENTS)[number];
  /** Why one objects. */
  @SafeText({ max: 4_000, optional: true }) reason?: string;
}
