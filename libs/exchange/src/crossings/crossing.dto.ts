import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { SafeText } from '@app/platform';

const SIDES = ['sent', 'received'] as const;
const STATUSES = ['waiting', 'opened', 'declined'] as const;

/** What is listed of what crossed. */
export class CrossingsQuery {
  @ApiProperty({ enum: SIDES, required: false }) @IsOptional() @IsIn(SIDES) side?: (typeof SIDES)[number];
  @ApiProperty({ enum: STATUSES, required: false })
  @IsOptional()
  @IsIn(STATUSES)
  status?: (typeof STATUSES)[number];
}

export class DeclineDto {
  /** Why it is not taken up here; whoever recommended it and the public of both governments read it. */
  @SafeText({ max: 4_000 }) message: string;
}
