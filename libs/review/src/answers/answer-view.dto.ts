import { ApiProperty } from '@nestjs/swagger';
import { POINT_DECISIONS } from './point.entity.js';

/** A point of a published answer. */
export class AnswerPointView {
  heading: string;
  text: string;
  /** Code of the agency that answers for it. */
  agency: string;
  @ApiProperty({ enum: POINT_DECISIONS }) decision: string;
  /** The day by which it is done. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) doneBy: string | null;
}

/** A point that is being drafted, and what the agency it names says to it. */
export class DraftedPointView extends AnswerPointView {
  @ApiProperty({ format: 'uuid' }) id: string;
  /** `own`: of the agency that drafts; `silent`: its agency let the day pass. */
  @ApiProperty({ enum: ['own', 'asked', 'confirmed', 'objected', 'silent'] }) consent: string;
  /** Why it objects. */
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) confirmBy: string | null;
  @ApiProperty({ type: Date, nullable: true }) answeredAt: Date | null;
  @ApiProperty({ type: String, nullable: true }) answeredBy: string | null;
  /** Whoever asks may confirm it or object. */
  isConfirmable: boolean;
}

/** The joint answer that is being drafted, and what whoever asks may do. */
export class AnswerView {
  @ApiProperty({ type: [DraftedPointView] }) points: DraftedPointView[];
  /** Agencies that a point may name: the one that has the case, then the co-owners. */
  agencies: string[];
  isDraftable: boolean;
  /** The last day that co-owners may be given, and the one they are where none is named. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) latestOn: string | null;
}
