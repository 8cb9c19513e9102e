import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';

const MOST_VERSIONS = 2_000_000_000;

export class VersionParam {
  @Type(() => Number) @Max(MOST_VERSIONS) @Min(1) @IsInt() version: number;
}

export class OtherQuery {
  /** The version to compare with. */
  @Type(() => Number) @Max(MOST_VERSIONS) @Min(1) @IsInt() with: number;
}

export class LanguageQuery {
  @ApiProperty({ enum: ['ko', 'en'], required: false, default: 'ko' })
  @IsOptional()
  @IsIn(['ko', 'en'])
  language?: 'ko' | 'en';
}
