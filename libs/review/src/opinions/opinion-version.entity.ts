import { Column, Entity, PrimaryColumn } from 'typeorm';

export const STANCES = ['agree', 'conditional', 'disagree', 'not_ours'] as const;
export type Stance = (typeof STANCES)[number];

/** What an agency said, and said anew. The latest counts; none is ever changed. */
@Entity({ schema: 'review', name: 'opinion_versions' })
export class OpinionVersion {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid', { name: 'opinion_id' }) opinionId: string;
  /** Counts from 1. */
  @PrimaryColumn('integer') number: number;
  @Column('text') stance: Stance;
  @Column('text') text: string;
  /** Given after the day by which it was asked for. */
  @Column('boolean', { name: 'is_late' }) isLate: boolean;
  @Column({ type: 'timestamptz', name: 'given_at', precision: 3 }) givenAt: Date;
  @Column('uuid', { name: 'given_by' }) givenBy: string;
}
