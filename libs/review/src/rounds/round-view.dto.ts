import { ApiProperty } from '@nestjs/swagger';
import { BilingualView } from '../bilingual-view.dto.js';
import { VERDICTS } from './round.entity.js';

export class CriterionView {
  code: string;
  label: BilingualView;
  /** The most points that are given for it. */
  points: number;
}

/** One evaluator's part. Until all have answered nobody reads what another one gave. */
export class EvaluationView {
  @ApiProperty({ format: 'uuid' }) accountId: string;
  @ApiProperty({ type: String, nullable: true }) name: string | null;
  isMine: boolean;
  @ApiProperty({ enum: ['asked', 'scored', 'recused', 'excused'] }) status: string;
  /** Points by the code of the criterion. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, nullable: true })
  scores: Record<string, number> | null;
  @ApiProperty({ type: 'integer', nullable: true }) total: number | null;
  @ApiProperty({ enum: VERDICTS, nullable: true }) recommends: string | null;
  @ApiProperty({ type: String, nullable: true }) remark: string | null;
  @ApiProperty({ type: Date, nullable: true }) answeredAt: Date | null;
}

/** The mean of what the evaluators gave, to one decimal. */
export class MeanView {
  total: number;
  /** By the code of the criterion. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } }) byCriterion: Record<
    string,
    number
  >;
}

export class RoundView {
  @ApiProperty({ format: 'uuid' }) id: string;
  /** Counts the rounds of the case from 1. */
  number: number;
  @ApiProperty({ enum: ['open', 'closed', 'abandoned'] }) status: string;
  openedAt: Date;
  @ApiProperty({ type: String, nullable: true }) openedBy: string | null;
  criteria: CriterionView[];
  evaluations: EvaluationView[];
  /** The most points an idea can get. */
  mostPoints: number;
  /** Null until all have answered. */
  @ApiProperty({ type: MeanView, nullable: true }) mean: MeanView | null;
  @ApiProperty({ enum: VERDICTS, nullable: true }) verdict: string | null;
  @ApiProperty({ type: String, nullable: true }) remark: string | null;
  @ApiProperty({ type: Date, nullable: true }) endedAt: Date | null;
  @ApiProperty({ type: String, nullable: true }) closedBy: string | null;
}

/** Somebody who may be asked to score. */
export class CandidateView {
  @ApiProperty({ format: 'uuid' }) accountId: string;
  name: string;
  @ApiProperty({ type: String, nullable: true }) agencyCode: string | null;
}

/** The rounds of a case, newest first, and what whoever asks may do. */
export class RoundsView {
  rounds: RoundView[];
  isOpenable: boolean;
  /** May appoint, excuse and give the verdict. */
  isManageable: boolean;
  candidates: CandidateView[];
}
