import { Column, Entity, PrimaryColumn } from 'typeorm';

export const GROUNDS = ['spam', 'personal-data', 'insult', 'off-topic', 'other'] as const;
export type Ground = (typeof GROUNDS)[number];

/** What became of a report. `lapsed`: nobody decided in time. `gone`: its author took the comment back. */
export type Settlement = 'kept' | 'hidden' | 'lapsed' | 'gone';

/** Somebody finds that a comment, or an idea, should not be seen. */
@Entity({ schema: 'intake', name: 'reports' })
export class Report {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'idea_id' }) ideaId: string;
  /** Empty where the idea itself is reported. */
  @Column('uuid', { name: 'comment_id', nullable: true }) commentId: string | null;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId: string | null;
  @Column('text') ground: Ground;
  @Column('text', { nullable: true }) text: string | null;
  @Column({ type: 'timestamptz', name: 'reported_at', precision: 3 }) reportedAt: Date;
  @Column({ type: 'timestamptz', name: 'settled_at', precision: 3, nullable: true }) settledAt: Date | null;
  @Column('text', { nullable: true }) settlement: Settlement | null;
}
