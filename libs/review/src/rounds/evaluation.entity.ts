import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Verdict } from './round.entity.js';

/** One evaluator's part in a round. */
@Entity({ schema: 'review', name: 'evaluations' })
export class Evaluation {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid', { name: 'round_id' }) roundId: string;
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId: string;
  /** `recused`: stepped back by themselves; `excused`: let go by the agency. */
  @Column('text') status: 'asked' | 'scored' | 'recused' | 'excused';
  /** Points by the code of the criterion. */
  @Column('jsonb', { nullable: true }) scores: Record<string, number> | null;
  @Column('text', { nullable: true }) recommends: Verdict | null;
  /** What they say to their scores, or why they take no part. */
  @Column('text', { nullable: true }) remark: string | null;
  @Column({ type: 'timestamptz', name: 'answered_at', precision: 3, nullable: true }) answeredAt: Date | null;
}
