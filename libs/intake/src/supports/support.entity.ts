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
  /** Hash of the mailbox: who has two accounts for it has one vote. */
  @Column('text', { nullable: true }) mailbox: string | null;
  /** Hash of the domain of its address. */
  @Column('text', { name: 'mail_domain', nullable: true }) mailDomain: string | null;
  /** Hash of the network it was given from; taken away after ninety days. */
  @Column('text', { nullable: true }) network: string | null;
  /** When the account was opened; null where nobody has looked yet. */
  @Column({ type: 'timestamptz', name: 'account_since', precision: 3, nullable: true })
  accountSince: Date | null;
  /** By what it was found invalid: then it counts for nothing, and bars another. */
  @Column('uuid', { name: 'invalidation_id', nullable: true }) invalidationId: string | null;
}
