import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { Code } from '@app/platform';

/** Of whom and about what. */
export class FeedQuery {
  @Code({ optional: true, example: 'mois' }) agency?: string;
  @Code({ optional: true, example: 'transport-construction-land' }) topic?: string;
  /** The language of titles that are ours; the first of the site where none is named. */
  @ApiProperty({ enum: ['ko', 'en'], required: false })
  @IsOptional()
  @IsIn(['ko', 'en'])
  lang?: 'ko' | 'en';
}
