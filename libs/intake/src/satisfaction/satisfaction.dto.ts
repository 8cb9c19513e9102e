import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { SafeText } from '@app/platform';
import { OwnerDto } from '../ideas/idea.dto.js';

export const MOST_WORDS = 1_000;

/** How content the proposer is with the answer; guests show the token from their mail. */
export class SatisfactionDto extends OwnerDto {
  /** From 1, not at all, to 5, very. */
  @Max(5) @Min(1) @IsInt() score: number;
  /** Why. Read by staff of the agency that answered, never published. */
  @SafeText({ max: MOST_WORDS, optional: true }) reason?: string;
}

/** What the proposer said of the latest answer. */
export class OwnSatisfactionView {
  @ApiProperty({ type: Number, nullable: true }) score: number | null;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  @ApiProperty({ type: Date, nullable: true }) givenAt: Date | null;
  /** The last instant at which it may be changed; null before it was given. */
  @ApiProperty({ type: Date, nullable: true }) changeableUntil: Date | null;
  /** It may be given, or changed, now. */
  isOpen: boolean;
}

/** The same for staff of the agency that answered. */
export class SatisfactionView {
  @ApiProperty({ type: String, nullable: true }) agencyCode: string | null;
  score: number;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  givenAt: Date;
  @ApiProperty({ type: Date, nullable: true }) changedAt: Date | null;
}

/** What proposers make of an agency's answers. An agency with fewer than five is left out, so that nobody is made out. */
export class AgencySatisfactionView {
  agencyCode: string;
  count: number;
  /** From 1 to 5, to one decimal. */
  average: number;
}
