import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, Matches, Max, Min, ValidateBy } from 'class-validator';
import { Code, isCode, SafeText } from '@app/platform';

const MOST_VERSIONS = 2_000_000_000;
export const MOST_REASONS = 100;
const KIND = /^[a-z][a-z0-9_]{0,63}$/;

/** What an administrator says of a ground. */
export class ReasonDto {
  @SafeText({ max: 100, example: '이미 시행 중' }) nameKo: string;
  @SafeText({ max: 100, example: 'Already in force' }) nameEn: string;
  /** The article behind it. */
  @SafeText({ max: 200, optional: true, example: '국민 제안 규정 제2조제1호' }) legalBasis?: string | null;
}

export class NewReasonDto extends ReasonDto {
  /** By which it is known for good: decisions name it. */
  @Code({ example: 'already-in-force' }) code: string;
  /** The decision it is a ground of; one that has grounds already. */
  @Matches(KIND)
  @ApiProperty({ pattern: KIND.source, example: 'non_adoption' })
  kind: string;
}

export class ChangeReasonDto extends ReasonDto {
  /** The version you saw. 409 with the current ground when it is outdated. */
  @Max(MOST_VERSIONS) @Min(1) @IsInt() version: number;
}

export class ReasonVersionDto {
  /** The version you saw. 409 with the current ground when it is outdated. */
  @Max(MOST_VERSIONS) @Min(1) @IsInt() version: number;
}

export class ReasonOrderDto {
  @Matches(KIND)
  @ApiProperty({ pattern: KIND.source, example: 'non_adoption' })
  kind: string;
  /** Codes of all grounds of the kind, as you saw them. 409 when they stand otherwise by now. */
  @Codes() seen: string[];
  /** The same codes in the order they are to have. */
  @Codes() order: string[];
}

export class ReasonParam {
  @Code() code: string;
}

function Codes(): PropertyDecorator {
  const checks = [
    ApiProperty({ type: [String], maxItems: MOST_REASONS }),
    ValidateBy({ name: 'other', validator: { validate: isCode } }, { each: true }),
    ArrayUnique(),
    ArrayMaxSize(MOST_REASONS),
    IsArray(),
  ];
  return (target, name) => checks.forEach((check) => check(target, name));
}
