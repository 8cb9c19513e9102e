import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 부재 시 대리: who stands in for an official, from which day to which. It ends by itself; nobody need do anything. */
@Entity({ schema: 'identity', name: 'delegations' })
export class Delegation {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  /** Who is away. */
  @Column('uuid', { name: 'absent_id' }) absentId: string;
  @Column('uuid', { name: 'delegate_id' }) delegateId: string;
  /** The first and the last day, in Seoul. */
  @Column('date', { name: 'from_on' }) fromOn: string;
  @Column('date', { name: 'until_on' }) untilOn: string;
  @Column({ type: 'timestamptz', name: 'named_at', precision: 3 }) namedAt: Date;
  @Column({ type: 'timestamptz', name: 'revoked_at', precision: 3, nullable: true }) revokedAt: Date | null;
}
