import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody asked to be forgotten. Ids and instants only, so that it stays. */
@Entity({ schema: 'identity', name: 'erasures' })
export class Erasure {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId: string | null;
  /** `waiting`: it can still be undone; `sealed`: kept apart until the law lets it go. */
  @Column('text') status: 'waiting' | 'undone' | 'sealed' | 'erased';
  @Column({ type: 'timestamptz', name: 'requested_at', precision: 3 }) requestedAt: Date;
  @Column({ type: 'timestamptz', name: 'acts_at', precision: 3 }) actsAt: Date;
  @Column({ type: 'timestamptz', name: 'kept_until', precision: 3, nullable: true }) keptUntil: Date | null;
  @Column({ type: 'timestamptz', name: 'ended_at', precision: 3, nullable: true }) endedAt: Date | null;
}
