import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';

/** What somebody may be at with a case. */
export const DOINGS = ['reading', 'answering'] as const;
export type Doing = (typeof DOINGS)[number];

export class PresenceDto {
  /** `answering` while an answer is being written. */
  @ApiProperty({ enum: DOINGS })
  @IsIn(DOINGS)
  doing: Doing;
}

/** A colleague of the same agency who looks at the case too. */
export class PresenceView {
  name: string;
  @ApiProperty({ enum: DOINGS }) doing: Doing;
  since: Date;
}

/** Who else is there, who came first before. */
export class PresencesView {
  @ApiProperty({ type: [PresenceView] }) others: PresenceView[];
}
