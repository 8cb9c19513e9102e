import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Criterion } from '@app/workflow';

export const VERDICTS = ['adopt', 'decline'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A round of review: several evaluators score one idea, and one verdict comes of it (국민 제안 규정 §8①). */
@Entity({ schema: 'review', name: 'rounds' })
export class Round {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'idea_id' }) ideaId: string;
  /** Counts the rounds of a case from 1. */
  @Column('integer') number: number;
  /** The rubric as it was when the round was opened. */
  @Column('jsonb') criteria: Criterion[];
  /** `abandoned`: the case was decided, taken back or given to another agency before the verdict. */
  @Column('text') status: 'open' | 'closed' | 'abandoned';
  @Column({ type: 'timestamptz', name: 'opened_at', precision: 3 }) openedAt: Date;
  @Column('uuid', { name: 'opened_by' }) openedBy: string;
  @Column('text', { nullable: true }) verdict: Verdict | null;
  /** What the verdict rests on. */
  @Column('text', { nullable: true }) remark: string | null;
  @Column({ type: 'timestamptz', name: 'ended_at', precision: 3, nullable: true }) endedAt: Date | null;
  @Column('uuid', { name: 'closed_by', nullable: true }) closedBy: string | null;
}
