import { ApiProperty } from '@nestjs/swagger';
import { AnswerPointView } from '../answers/answer-view.dto.js';
import { BilingualView } from '../bilingual-view.dto.js';
import { ClockView } from '../clocks/clock-view.dto.js';
import { OpinionCount } from '../opinions/opinion-view.dto.js';
import { ApprovalView, ReturnedView } from '../approvals/approval-view.dto.js';

/** What anyone may know of a case. */
export class PublicCase {
  @ApiProperty({ format: 'uuid' }) ideaId: string;
  trackingNumber: string;
  title: string;
  /** In which its proposer wrote it. */
  @ApiProperty({ enum: ['ko', 'en'] }) language: string;
  /** Code of the state; `stateLabel` says it in words. */
  state: string;
  stateLabel: BilingualView;
  /** Nobody must act for now, or ever. */
  isSettled: boolean;
  /** Last day of the clock the case is known by; counted anew after a supplement or consultation. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn: string | null;
  /** Since when that clock stands still, for the reason that the state names. */
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
  /** What several agencies answer with it, point by point; empty where one answers alone. */
  @ApiProperty({ type: [AnswerPointView] }) points: AnswerPointView[];
  @ApiProperty({ type: String, nullable: true }) reasonCode: string | null;
  /** The day by which an adopted idea is carried out (국민 제안 규정 §10②). */
  @ApiProperty({ type: String, format: 'date', nullable: true }) promisedOn: string | null;
  /** The department that carries it out. */
  @ApiProperty({ type: String, nullable: true }) owner: string | null;
  /** The way it takes: ordinary, fast track, petition. */
  lane: string;
  laneLabel: BilingualView;
  /** Running and ended clocks, oldest first; left out of lists. */
  @ApiProperty({ type: [ClockView] }) clocks: ClockView[];
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
  /** The agency that got the case with this step; null where it stayed. */
  @ApiProperty({ type: String, nullable: true }) agencyCode: string | null;
  @ApiProperty({ type: String, nullable: true }) reasonCode: string | null;
  @ApiProperty({ type: String, nullable: true }) message: string | null;
  /** Days, counts and codes that were filled in beside, by field name. */
  @ApiProperty({ type: 'object', additionalProperties: true }) facts: Record<string, unknown>;
  /** Who signed it; null in public, and where nobody had to. */
  @ApiProperty({ type: String, nullable: true }) signedBy: string | null;
  @ApiProperty({ type: String, nullable: true }) preparedBy: string | null;
  /** Who stood in for somebody with this step, and for whom; null in public, and for one's own right. */
  @ApiProperty({ type: String, nullable: true }) actedBy: string | null;
  @ApiProperty({ type: String, nullable: true }) onBehalfOf: string | null;
}

export class FieldOfMove {
  name: string;
  required: boolean;
  /** The list of the catalogue that its codes are chosen from. */
  @ApiProperty({ required: false }) grounds?: string;
}

/** A button: what the reviewer may do now, and what it asks for. */
export class AllowedMoveView {
  name: string;
  label: BilingualView;
  @ApiProperty({ enum: ['primary', 'neutral', 'danger'] }) tone: string;
  @ApiProperty({ type: [FieldOfMove] }) fields: FieldOfMove[];
  to: string;
  /** It happens once somebody else has signed it. */
  needsApproval: boolean;
  /** What follows from it beside the new state, such as `merge`. */
  effects: string[];
}

/** The same for a member of staff, who may stand in for somebody. */
export class MoveForStaffView extends AllowedMoveView {
  /** Who is away and would be acted for, by name; null for one's own right. */
  @ApiProperty({ type: String, nullable: true }) onBehalfOf: string | null;
}

/** A case as its reviewers see it. */
export class CaseForStaff extends PublicCase {
  isHidden: boolean;
  /** How often it went from one agency to another. */
  transfers: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) assigneeId: string | null;
  /** The name of whoever holds it. */
  @ApiProperty({ type: String, nullable: true }) assigneeName: string | null;
  isMine: boolean;
  /** Whoever asks reads it only because their agency was asked for its opinion. */
  isConsulted: boolean;
  /** Whether this reviewer may take it now. */
  isClaimable: boolean;
  @ApiProperty({ type: [MoveForStaffView] }) allowed: MoveForStaffView[];
  /** What waits for a signature; null where nothing does. */
  @ApiProperty({ type: ApprovalView, nullable: true }) approval: ApprovalView | null;
  /** What was last prepared, where it was returned. */
  @ApiProperty({ type: ReturnedView, nullable: true }) returned: ReturnedView | null;
  @ApiProperty({ type: [TimelineEntry] }) timeline: TimelineEntry[];
}

/** A line of the reviewers' queue. */
export class QueueItem extends PublicCase {
  isHidden: boolean;
  /** How often it went from one agency to another. */
  transfers: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) assigneeId: string | null;
  isMine: boolean;
  /** How the consultation stands; null where none lasts. */
  @ApiProperty({ type: OpinionCount, nullable: true }) opinions: OpinionCount | null;
  /** The last day for what the agency of whoever asks is asked for; null where it is asked for nothing. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) answerBy: string | null;
}

/** How many cases wait in parts of the queue, named as its scopes are. */
export class QueueCounts {
  mine: number;
  unassigned: number;
  triage: number;
  due_soon: number;
  overdue: number;
  waiting: number;
  to_score: number;
  asked: number;
  /** No part is counted any further: this number says so many or more. */
  most: number;
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
  /** Nothing has happened yet: somebody else must sign it. */
  awaitsApproval: boolean;
}
