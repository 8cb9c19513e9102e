import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * `running`: takes support away in batches; `stopped` and `done`: takes no more; `undoing`: gives it back in batches;
 * `undone`: gave back all it took.
 */
export const INVALIDATION_STATUSES = ['running', 'stopped', 'done', 'undoing', 'undone'] as const;
export type InvalidationStatus = (typeof INVALIDATION_STATUSES)[number];

/** Which support is meant. All that are named must hold. */
export interface Conditions {
  ideaId: string | null;
  network: string | null;
  mailDomain: string | null;
  givenFrom: Date | null;
  givenUntil: Date | null;
  /** Accounts that were at most so many hours old when they supported. */
  accountHours: number | null;
}

/** Support that was found invalid by conditions: it stays where it is and counts for nothing. */
@Entity({ schema: 'intake', name: 'invalidations' })
export class Invalidation implements Conditions {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') status: InvalidationStatus;
  /** For colleagues. */
  @Column('text') reason: string;
  @Column('uuid', { name: 'idea_id', nullable: true }) ideaId: string | null;
  @Column('text', { nullable: true }) network: string | null;
  @Column('text', { name: 'mail_domain', nullable: true }) mailDomain: string | null;
  @Column({ type: 'timestamptz', name: 'given_from', precision: 3, nullable: true }) givenFrom: Date | null;
  @Column({ type: 'timestamptz', name: 'given_until', precision: 3, nullable: true }) givenUntil: Date | null;
  @Column('integer', { name: 'account_hours', nullable: true }) accountHours: number | null;
  /** How many met the conditions when it began. */
  @Column('integer') expected: number;
  /** How many it has taken away, or has still to give back. */
  @Column('integer') removed: number;
  @Column('uuid', { name: 'begun_by' }) begunBy: string;
  @Column({ type: 'timestamptz', name: 'begun_at', precision: 3 }) begunAt: Date;
}
