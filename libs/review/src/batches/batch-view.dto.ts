import { ApiProperty } from '@nestjs/swagger';
import { BilingualView } from '../bilingual-view.dto.js';
import { FieldOfMove } from '../cases/case-view.dto.js';

/** Why a case was not moved. */
export class BatchRefusal {
  code: string;
  ko: string;
  en: string;
}

/** A step that is open to some of the chosen cases. */
export class BatchOption {
  /** The name of a transition, or `claim`. */
  name: string;
  label: BilingualView;
  @ApiProperty({ enum: ['primary', 'neutral', 'danger'] }) tone: string;
  @ApiProperty({ type: [FieldOfMove] }) fields: FieldOfMove[];
  needsApproval: boolean;
  /** For so many of the chosen cases. */
  count: number;
}

/** What would come of one case. */
export class BatchForecast {
  @ApiProperty({ format: 'uuid' }) ideaId: string;
  /** Null where it would move. */
  @ApiProperty({ type: BatchRefusal, nullable: true }) refusal: BatchRefusal | null;
  /** It would only be prepared: somebody else must sign it. */
  awaitsApproval: boolean;
  tellsCitizen: boolean;
  /** It could be taken back, as long as nothing else happens with the case. */
  isUndoable: boolean;
}

/** What came of one case. */
export class BatchItemView {
  @ApiProperty({ format: 'uuid' }) ideaId: string;
  trackingNumber: string;
  title: string;
  @ApiProperty({ enum: ['waiting', 'moved', 'prepared', 'refused'] }) outcome: string;
  @ApiProperty({ type: BatchRefusal, nullable: true }) refusal: BatchRefusal | null;
  /** It can be taken back, as long as nothing else happens with the case. */
  isUndoable: boolean;
  @ApiProperty({ enum: ['undone', 'refused'], nullable: true, type: String }) undoOutcome: string | null;
  @ApiProperty({ type: BatchRefusal, nullable: true }) undoRefusal: BatchRefusal | null;
}

/** Cases that were moved together. */
export class BatchView {
  @ApiProperty({ format: 'uuid' }) id: string;
  transition: string;
  /** What the step is called in the present workflow. */
  label: BilingualView;
  begunAt: Date;
  /** Null while cases wait for their turn: ask for the same batch again, and it goes on. */
  @ApiProperty({ type: Date, nullable: true }) finishedAt: Date | null;
  @ApiProperty({ type: Date, nullable: true }) undoneAt: Date | null;
  @ApiProperty({ type: [BatchItemView] }) items: BatchItemView[];
}
