import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member wants to hear of the public steps of an idea. */
@Entity({ schema: 'intake', name: 'follows' })
export class Follow {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid', { name: 'idea_id' }) ideaId: string;
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId: string;
  /** The subject of its own chain in the ledger, and of the link that ends it. */
  @Column('uuid') id: string;
  @Column({ type: 'timestamptz', name: 'followed_at', precision: 3 }) followedAt: Date;
}
