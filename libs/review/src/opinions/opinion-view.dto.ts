import { ApiProperty } from '@nestjs/swagger';
import { PARTS } from './opinion.entity.js';
import { STANCES } from './opinion-version.entity.js';

const STATUSES = ['asked', 'silent', 'answered', 'released'];

/** An agency that was asked, as anyone may know it. */
export class AskedAgencyView {
  agencyCode: string;
  /** Owns a part of the matter, or is merely consulted. */
  @ApiProperty({ enum: PARTS }) part: string;
  askedAt: Date;
  /** The last day for its opinion. */
  @ApiProperty({ format: 'date' }) answerBy: string;
  /** `silent`: the day passed without one; `released`: the consultation ended before, without one. */
  @ApiProperty({ enum: STATUSES }) status: string;
  /** It came after its day. */
  isLate: boolean;
  /** To the public null until the case is decided. */
  @ApiProperty({ enum: STANCES, nullable: true }) stance: string | null;
}

/** What an agency said at one time. */
export class OpinionVersionView {
  number: number;
  @ApiProperty({ enum: STANCES }) stance: string;
  text: string;
  isLate: boolean;
  givenAt: Date;
  /** The name of whoever gave it. */
  @ApiProperty({ type: String, nullable: true }) givenBy: string | null;
}

export class OpinionView extends AskedAgencyView {
  @ApiProperty({ format: 'uuid' }) id: string;
  question: string;
  @ApiProperty({ type: String, nullable: true }) askedBy: string | null;
  /** When the consultation ended; null while it lasts. */
  @ApiProperty({ type: Date, nullable: true }) endedAt: Date | null;
  /** Whoever asks belongs to this agency. */
  isOurs: boolean;
  /** Whoever asks may give it, or give it anew. */
  isAnswerable: boolean;
  /** Oldest first. Agencies read each other's when the consultation has ended. */
  @ApiProperty({ type: [OpinionVersionView] }) versions: OpinionVersionView[];
}

/** How opinions are asked for now. */
export class AskingView {
  /** The transition that goes with it. */
  transition: string;
  /** The last day that may be named, and the one that is taken where none is. */
  @ApiProperty({ format: 'date' }) latestOn: string;
}

/** The opinions about a case, oldest first, and whether whoever asks may ask for some now. */
export class OpinionsView {
  @ApiProperty({ type: [OpinionView] }) opinions: OpinionView[];
  @ApiProperty({ type: AskingView, nullable: true }) asking: AskingView | null;
}

/** How many agencies are asked in a consultation that lasts, and how many of them have answered or kept silent. */
export class OpinionCount {
  asked: number;
  answered: number;
  silent: number;
}
