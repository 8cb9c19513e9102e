import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One person's support of one idea. */
@Entity({ schema: 'intake', name: 'supports' })
export class Support {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid', { name: 'idea_id' }) ideaId: string;
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId: string;
  /** The subject of its own chain in the ledger. */
  @Column('uuid') id: string;
  @Column({ type: 'timestamptz', name: 'given_at', precision: 3 }) givenAt: Date;
}
