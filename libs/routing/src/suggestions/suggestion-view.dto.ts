import { ApiProperty } from '@nestjs/swagger';

/** A word of the idea, and its part in all that spoke for the agency. */
export class ReasonView {
  word: string;
  part: number;
}

/** An agency that may own the case too. */
export class RunnerUpView {
  agencyCode: string;
  confidence: number;
}

/** The rule that sent the case where it went, and what it heard: topic, keyword, region or call. */
export class RuleSpokenView {
  code: string;
  agencyCode: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) matched: Record<string, string>;
}

/** Why a case went where it went, or where it may belong. */
export class SuggestionView {
  /** The agency a model named; null where no model has spoken. */
  @ApiProperty({ type: String, nullable: true }) agencyCode: string | null;
  /** How probable it is, between 0 and 1. */
  @ApiProperty({ type: Number, nullable: true }) confidence: number | null;
  @ApiProperty({ type: [ReasonView] }) reasons: ReasonView[];
  /** The next best, at most three. */
  @ApiProperty({ type: [RunnerUpView] }) runnersUp: RunnerUpView[];
  @ApiProperty({ type: Number, nullable: true }) modelVersion: number | null;
  /** The model sent it there without a person. */
  isAutomatic: boolean;
  /** The embedding model that it learnt with gave nothing for this case: it spoke by the words alone. */
  lacksVector: boolean;
  /** What people made of it; null: nothing yet. */
  @ApiProperty({ type: String, enum: ['accepted', 'overruled'], nullable: true }) outcome: string | null;
  /** A rule spoke first: no model was asked. */
  @ApiProperty({ type: RuleSpokenView, nullable: true }) rule: RuleSpokenView | null;
}
