import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDate,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Code, SafeText, WholeNumber } from '@app/platform';
import { FieldsDto } from '../cases/fields.dto.js';

const MOST_REVISIONS = 2_000_000_000;
const MOST_STEPS = 100;

/** A definition as JSON; its shape is published at `/api/v1/workflow-schema`. */
export class DefinitionDto {
  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  definition: Record<string, unknown>;
}

export class SaveDraftDto extends DefinitionDto {
  /** The revision you saw. 409 with the present one when it is outdated. */
  @Max(MOST_REVISIONS) @Min(0) @IsInt() revision: number;
}

export class RestoreDto {
  /** The revision of the draft you saw. 409 with the present one when it is outdated. */
  @Max(MOST_REVISIONS) @Min(0) @IsInt() revision: number;
}

export class RevisionQuery {
  /** The revision you saw. */
  @WholeNumber() @Max(MOST_REVISIONS) @Min(0) @IsInt() revision: number;
}

export class PublishDto {
  /** The revision you saw. */
  @Max(MOST_REVISIONS) @Min(1) @IsInt() revision: number;
  /** Why: stands beside the version. */
  @SafeText({ max: 1_000, example: '보완 요구 뒤에 현장 확인을 넣음' }) note: string;
}

/** Where the cases of a state go that the other version lacks: state to state. */
export class MappingDto {
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' } })
  @IsOptional()
  @IsObject()
  mapping?: Record<string, string>;
}

export class TrialDto extends DefinitionDto {
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' } })
  @IsOptional()
  @IsObject()
  mapping?: Record<string, string>;
}

export class StepDto {
  /** The transition to fire. */
  @Code({ example: 'start_review' }) transition: string;
  /** As whom. */
  @ApiProperty({ enum: ['citizen-owner', 'reviewer', 'lead', 'administrator', 'system'] })
  @IsIn(['citizen-owner', 'reviewer', 'lead', 'administrator', 'system'])
  role: string;
  /** When. */
  @ApiProperty({ type: String, format: 'date-time' })
  @Type(() => Date)
  @IsDate()
  at: Date;
  @ApiProperty({ type: FieldsDto, required: false })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => FieldsDto)
  fields?: FieldsDto;
}

/** A made-up case that is stepped by hand. */
export class WalkDto extends DefinitionDto {
  @ApiProperty({ type: String, format: 'date-time' })
  @Type(() => Date)
  @IsDate()
  openedAt: Date;
  @ApiProperty({ type: [StepDto], maxItems: MOST_STEPS })
  @IsArray()
  @ArrayMaxSize(MOST_STEPS)
  @ValidateNested({ each: true })
  @Type(() => StepDto)
  steps: StepDto[];
}
