import { ApiProperty } from '@nestjs/swagger';

/** From this confidence on, so large a share of the answers, and so many of those right. */
export class CurvePointView {
  from: number;
  share: number;
  accuracy: number;
}

/** One training and what came of it. */
export class ModelView {
  version: number;
  /** A candidate is being trained. */
  @ApiProperty({ enum: ['candidate', 'serving', 'retired', 'refused'] }) state: string;
  /** Decisions it learnt from and was measured on; null while it is trained. */
  @ApiProperty({ type: Number, nullable: true }) examples: number | null;
  /** The latest of them, which it was measured on and had not seen. */
  @ApiProperty({ type: Number, nullable: true }) heldBack: number | null;
  /** How often the agency it named first was the right one. */
  @ApiProperty({ type: Number, nullable: true }) top1: number | null;
  /** How often the right one was among the first three. */
  @ApiProperty({ type: Number, nullable: true }) top3: number | null;
  /** The version that served then, and how often that was right about the same decisions; without a version: the commonest agency. */
  @ApiProperty({ type: Number, nullable: true }) againstVersion: number | null;
  @ApiProperty({ type: Number, nullable: true }) againstTop1: number | null;
  /** The confidence from which on it may well route by itself; null: never. */
  @ApiProperty({ type: Number, nullable: true }) automaticFrom: number | null;
  /** The embedding model that was configured when it was trained; null: none. */
  @ApiProperty({ type: String, nullable: true }) embeddingModel: string | null;
  /** What became of its vectors; null where there was none. */
  @ApiProperty({ enum: ['used', 'no_gain', 'unavailable'], nullable: true }) vectors: string | null;
  /** Why it does not serve. */
  @ApiProperty({ type: String, nullable: true }) refusal: string | null;
  requestedAt: Date;
  /** Who asked for it; null where it was time. */
  @ApiProperty({ type: String, nullable: true }) requestedBy: string | null;
  @ApiProperty({ type: Date, nullable: true }) servedAt: Date | null;
  /** Who went back to it. */
  @ApiProperty({ type: String, nullable: true }) servedBy: string | null;
  /** It can be gone back to. */
  isRestorable: boolean;
  /** Cases it routed by itself, and what people made of its suggestions. */
  automatic: number;
  accepted: number;
  overruled: number;
}

/** A tenant's models and how they are used. */
export class ModelsView {
  /** Decisions of people there are to learn from. */
  decisions: number;
  /** So many are needed at least. */
  needed: number;
  isTraining: boolean;
  /** The embedding model that is configured; null: none. */
  @ApiProperty({ type: String, nullable: true }) embeddingModel: string | null;
  /** The version that serves learnt with another one, and answers by the words alone. */
  lacksVectors: boolean;
  /** From this confidence on the model routes by itself; null: never. */
  @ApiProperty({ type: Number, nullable: true }) threshold: number | null;
  @ApiProperty({ type: Date, nullable: true }) thresholdSetAt: Date | null;
  @ApiProperty({ type: String, nullable: true }) thresholdSetBy: string | null;
  /** Coverage and accuracy of the version that serves, beginning with its surest answers; empty where none does. */
  @ApiProperty({ type: [CurvePointView] }) curve: CurvePointView[];
  @ApiProperty({ type: [ModelView] }) models: ModelView[];
}

/** The version that was asked for, or that serves now. */
export class ModelVersionView {
  version: number;
}

/** The threshold as it is now. */
export class ThresholdView {
  @ApiProperty({ type: Number, nullable: true }) threshold: number | null;
}
