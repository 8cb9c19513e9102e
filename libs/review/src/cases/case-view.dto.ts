import { ApiProperty } from '@nestjs/swagger';

/** A text in both languages. */
export class BilingualView {
  ko: string;
  en: string;
}

/** What anyone may know of a case. */
export class PublicCase {
  @ApiProperty({ format: 'uuid' }) ideaId: string;
  trackingNumber: string;
  title: string;
  /** Code of the state; `stateLabel` says it in words. */
  state: string;
  stateLabel: BilingualView;
  isFinal: boolean;
  /** Last day for the decision; counted anew after a supplement. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn: string | null;
  /** Since when the clock stands still: the proposer was asked for a supplement. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) clockStoppedOn: string | null;
  /** Who holds it; null while it waits to be assigned. */
  @ApiProperty({ type: String, nullable: true }) agencyCode: string | null;
  @ApiProperty({ type: String, nullable: true }) topicCode: string | null;
  @ApiProperty({ type: String, nullable: true }) regionCode: string | null;
  @ApiProperty({ type: String, nullable: true }) callCode: string | null;
  @ApiProperty({ type: String, nullable: true }) agendaCode: string | null;
  /** All but title and result stay closed, as the proposer asked. */
  isWithheld: boolean;
  supports: number;
  submittedAt: Date;
  openedAt: Date;
  @ApiProperty({ type: Date, nullable: true }) decidedAt: Date | null;
  @ApiProperty({ type: String, nullable: true }) reply: string | null;
  @ApiProperty({ type: String, nullable: true }) reasonCode: string | null;
  /** The day by which an adopted idea is carried out (국민 제안 규정 §10②). */
  @ApiProperty({ type: String, format: 'date', nullable: true }) promisedOn: string | null;
  version: number;
}

/** One entry of the timeline. */
export class TimelineEntry {
  at: Date;
  /** `opened`, or the name of the transition. */
  kind: string;
  label: BilingualView;
  state: string;
  stateLabel: BilingualView;
  @ApiProperty({ type: String, nullable: true }) agencyCode: string | null;
  @ApiProperty({ type: String, nullable: true }) reasonCode: string | null;
  @ApiProperty({ type: String, nullable: true }) message: string | null;
}

export class FieldOfMove {
  name: string;
  required: boolean;
}

/** A button: what the reviewer may do now, and what it asks for. */
export class AllowedMoveView {
  name: string;
  label: BilingualView;
  @ApiProperty({ enum: ['primary', 'neutral', 'danger'] }) tone: string;
  @ApiProperty({ type: [FieldOfMove] }) fields: FieldOfMove[];
  to: string;
}

/** A case as its reviewers see it. */
export class CaseForStaff extends PublicCase {
  isHidden: boolean;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) assigneeId: string | null;
  /** The name of whoever holds it. */
  @ApiProperty({ type: String, nullable: true }) assigneeName: string | null;
  isMine: boolean;
  /** Whether this reviewer may take it now. */
  isClaimable: boolean;
  @ApiProperty({ type: [AllowedMoveView] }) allowed: AllowedMoveView[];
  @ApiProperty({ type: [TimelineEntry] }) timeline: TimelineEntry[];
}

/** A line of the reviewers' queue. */
export class QueueItem extends PublicCase {
  isHidden: boolean;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) assigneeId: string | null;
  isMine: boolean;
}

export class CasePage {
  @ApiProperty({ type: [QueueItem] }) items: QueueItem[];
  /** Pass as `after` for the next page; null on the last. */
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

/** A case after a move. It may have gone to another agency, so no more than this is told. */
export class CaseMoved {
  @ApiProperty({ format: 'uuid' }) ideaId: string;
  version: number;
  state: string;
}
