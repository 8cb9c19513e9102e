import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsNumber, Max, Min, ValidateIf } from 'class-validator';
import { WholeNumber } from '@app/platform';

const MOST_VERSIONS = 2_000_000_000;

export class ModelParam {
  @WholeNumber() @Max(MOST_VERSIONS) @Min(1) @IsInt() version: number;
}

export class ThresholdDto {
  /** From this confidence on the model routes by itself; null: never. */
  @ApiProperty({ type: Number, nullable: true, minimum: 0, maximum: 1 })
  @ValidateIf((_, value) => value !== null)
  @Max(1)
  @Min(0)
  @IsNumber()
  threshold: number | null;
}
