import { Column, Entity, PrimaryColumn } from 'typeorm';

export const ACCESS_ACTS = ['proposer_shown', 'seal_opened'] as const;

/** 접속기록: staff were shown who somebody is. Ids only, so that it outlasts the person's erasure. */
@Entity({ schema: 'identity', name: 'accesses' })
export class Access {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  /** Whose. */
  @Column('uuid', { name: 'person_id' }) personId: string;
  /** Who, and as what. */
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('text', { array: true }) roles: string[];
  @Column('text', { name: 'agency_code', nullable: true }) agencyCode: string | null;
  /** The case it was for. */
  @Column('uuid', { name: 'subject_id', nullable: true }) subjectId: string | null;
  @Column('text') act: (typeof ACCESS_ACTS)[number];
  @Column('text') reason: string;
  @Column({ type: 'timestamptz', name: 'occurred_at', precision: 3 }) occurredAt: Date;
}
