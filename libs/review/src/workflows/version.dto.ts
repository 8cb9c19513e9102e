import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { WholeNumber } from '@app/platform';

const MOST_VERSIONS = 2_000_000_000;

export class VersionParam {
  @WholeNumber() @Max(MOST_VERSIONS) @Min(1) @IsInt() version: number;
}

export class OtherQuery {
  /** The version to compare with. */
  @WholeNumber() @Max(MOST_VERSIONS) @Min(1) @IsInt() with: number;
}

export class LanguageQuery {
  @ApiProperty({ enum: ['ko', 'en'], required: false, default: 'ko' })
  @IsOptional()
  @IsIn(['ko', 'en'])
  language?: 'ko' | 'en';
}
