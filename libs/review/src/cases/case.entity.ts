import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AnswerPoint } from '../answers/answer-point.js';

/**
 * Government's work on one idea. It carries its own snapshot of what review needs to know of the idea, and
 * bears the idea's id: there is exactly one case for an idea in a tenant.
 */
@Entity({ schema: 'review', name: 'cases' })
export class Case {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid', { name: 'idea_id' }) ideaId: string;
  @Column('text', { name: 'tracking_number' }) trackingNumber: string;
  @Column('text') title: string;
  @Column('text', { name: 'topic_code', nullable: true }) topicCode: string | null;
  @Column('text', { name: 'region_code', nullable: true }) regionCode: string | null;
  @Column('text', { name: 'call_code', nullable: true }) callCode: string | null;
  @Column('text', { name: 'agenda_code', nullable: true }) agendaCode: string | null;
  @Column('text') language: string;
  /** The proposer asked that all but title and result stay closed (국민 제안 규정 §7). */
  @Column('boolean', { name: 'is_withheld' }) isWithheld: boolean;
  /** Staff took it from public view, with a reason. */
  @Column('boolean', { name: 'is_hidden' }) isHidden: boolean;
  /** Its proposer took it back. Nobody else sees it, whatever the workflow says of its state. */
  @Column('boolean', { name: 'is_withdrawn' }) isWithdrawn: boolean;
  @Column('integer') supports: number;
  /** Who proposed it: a guest's person, a member's account. Null for what came in without one. */
  @Column('uuid', { name: 'proposer_id', nullable: true }) proposerId: string | null;
  @Column({ type: 'timestamptz', name: 'submitted_at', precision: 3 }) submittedAt: Date;
  @Column({ type: 'timestamptz', name: 'opened_at', precision: 3 }) openedAt: Date;
  @Column('text', { name: 'workflow_code' }) workflowCode: string;
  @Column('integer', { name: 'workflow_version' }) workflowVersion: number;
  @Column('text') state: string;
  /** The way it takes: ordinary, fast track, petition. */
  @Column('text') lane: string;
  @Column({ type: 'timestamptz', name: 'state_since', precision: 3 }) stateSince: Date;
  /** Nobody must act for now, or ever. */
  @Column('boolean', { name: 'is_settled' }) isSettled: boolean;
  /** Counts changes; whoever writes names the version they saw. */
  @Column('integer') version: number;
  @Column('date', { name: 'due_on', nullable: true }) dueOn: string | null;
  @Column('date', { name: 'clock_stopped_on', nullable: true }) clockStoppedOn: string | null;
  /** Empty while the case is in triage. */
  @Column('text', { name: 'agency_code', nullable: true }) agencyCode: string | null;
  @Column('uuid', { name: 'assignee_id', nullable: true }) assigneeId: string | null;
  /** Who gave it its first agency, until anybody claims or moves it: whoever it was may take that back. */
  @Column('uuid', { name: 'routed_by', nullable: true }) routedBy: string | null;
  @Column('text', { name: 'reason_code', nullable: true }) reasonCode: string | null;
  @Column('text', { nullable: true }) reply: string | null;
  /** What several agencies answer with it, point by point; null where one answers alone. */
  @Column('jsonb', { nullable: true }) points: AnswerPoint[] | null;
  @Column('date', { name: 'promised_on', nullable: true }) promisedOn: string | null;
  /** The department that carries out an adopted idea. */
  @Column('text', { nullable: true }) owner: string | null;
  /** How often it went from one agency to another. */
  @Column('integer') transfers: number;
  /** How many of those that received it have said that it is not their business. */
  @Column('integer') refusals: number;
  /** The latest round of review towards the next decision; null before one, and again once it was decided. */
  @Column('text', { nullable: true }) round: 'open' | 'closed' | null;
  /** The earlier case it was merged into, where its votes count as long. */
  @Column('uuid', { name: 'merged_into', nullable: true }) mergedInto: string | null;
  /** The state it had then. */
  @Column('text', { name: 'merged_from', nullable: true }) mergedFrom: string | null;
  /** How it came from another government; null for what was proposed here. */
  @Column('text', { name: 'came_by', nullable: true }) cameBy: 'transfer' | 'raise' | 'recommend' | null;
  /** Another government has a case of the same idea and is told what becomes of this one. */
  @Column('boolean', { name: 'is_shared' }) isShared: boolean;
  /** The first decision. Another one after a re-examination leaves it as it is. */
  @Column({ type: 'timestamptz', name: 'decided_at', precision: 3, nullable: true }) decidedAt: Date | null;
  /** When the present answer was given; where it is the first one, that may stand in `decidedAt` alone. */
  @Column({ type: 'timestamptz', name: 'answered_at', precision: 3, nullable: true }) answeredAt: Date | null;
}
