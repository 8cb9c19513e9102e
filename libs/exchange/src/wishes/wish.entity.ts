import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A wish to be forgotten on its way to a government that has a copy. Both sides have a row of this id; what the person
 * is known by lies in it encrypted, for as long as nobody there has covered it.
 */
@Entity({ schema: 'exchange', name: 'wishes' })
export class Wish {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'crossing_id' }) crossingId: string;
  /** Which of several proposers; null for the author. */
  @Column('uuid', { name: 'proposer_id', nullable: true }) proposerId: string | null;
  @Column('bytea', { nullable: true }) known: Buffer | null;
  @Column({ type: 'timestamptz', name: 'sent_at', precision: 3 }) sentAt: Date;
}
