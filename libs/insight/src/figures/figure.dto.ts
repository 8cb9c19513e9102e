import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';

/** In which language a drawing speaks, and how wide it is. */
export class DrawingQuery {
  @ApiProperty({ enum: ['ko', 'en'], required: false, default: 'ko' })
  @IsOptional()
  @IsIn(['ko', 'en'])
  lang?: 'ko' | 'en';

  /** `narrow` fits a phone. */
  @ApiProperty({ enum: ['wide', 'narrow'], required: false, default: 'wide' })
  @IsOptional()
  @IsIn(['wide', 'narrow'])
  size?: 'wide' | 'narrow';
}
