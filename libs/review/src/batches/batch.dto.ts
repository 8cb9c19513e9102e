import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsObject,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Code } from '@app/platform';
import { FieldsDto } from '../cases/fields.dto.js';

export const MOST_CASES = 100;
const MOST_VERSIONS = 2_000_000_000;

export class BatchCaseDto {
  @ApiProperty({ format: 'uuid' })
  @Transform(({ value }) => (typeof value === 'string' ? value.toLowerCase() : value))
  @IsUUID()
  ideaId: string;
  /** The version you saw. */
  @Max(MOST_VERSIONS) @Min(1) @IsInt() version: number;
}

/** Cases that were chosen; each once, a hundred at the most. */
export class BatchCasesDto {
  @ApiProperty({ type: [BatchCaseDto], minItems: 1, maxItems: MOST_CASES })
  @ValidateNested({ each: true })
  @Type(() => BatchCaseDto)
  @ArrayUnique((one: BatchCaseDto | null) => one?.ideaId)
  @ArrayMaxSize(MOST_CASES)
  @ArrayMinSize(1)
  @IsArray()
  cases: BatchCaseDto[];
}

/** One step for all of them. */
export class BatchDto extends BatchCasesDto {
  /** A name from the options, or `claim`. */
  @Code({ example: 'route' }) transition: string;
  @ApiProperty({ type: FieldsDto, required: false })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => FieldsDto)
  fields?: FieldsDto;
}
