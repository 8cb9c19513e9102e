import { Column, Entity, PrimaryColumn } from 'typeorm';

export const POINT_DECISIONS = ['taken_up', 'partly', 'not_taken_up'] as const;
export type PointDecision = (typeof POINT_DECISIONS)[number];

/** A point of an answer that is being drafted. Changed it becomes another row, so that what was objected to stays. */
@Entity({ schema: 'review', name: 'points' })
export class Point {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'idea_id' }) ideaId: string;
  @Column('integer') position: number;
  @Column('text') heading: string;
  @Column('text') text: string;
  /** The agency that answers for it. */
  @Column('text', { name: 'agency_code' }) agencyCode: string;
  @Column('text') decision: PointDecision;
  /** The day by which it is done. */
  @Column('date', { name: 'done_by', nullable: true }) doneBy: string | null;
  /** `own`: it is of the agency that drafts, and needs nobody's. */
  @Column('text') consent: 'own' | 'asked' | 'confirmed' | 'objected';
  /** The last day on which a co-owner's answer is waited for. */
  @Column('date', { name: 'confirm_by', nullable: true }) confirmBy: string | null;
  /** Why it was objected to. */
  @Column('text', { nullable: true }) reason: string | null;
  @Column({ type: 'timestamptz', name: 'answered_at', precision: 3, nullable: true }) answeredAt: Date | null;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy: string | null;
  @Column({ type: 'timestamptz', name: 'drafted_at', precision: 3 }) draftedAt: Date;
  /** When it was replaced, published, or left behind by the case. */
  @Column({ type: 'timestamptz', name: 'ended_at', precision: 3, nullable: true }) endedAt: Date | null;
}
