import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed checkpoint as it is served; the log outside the database holds it too. */
@Entity({ schema: 'ledger', name: 'checkpoints' })
export class StoredCheckpoint {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  /** Events in the tree. */
  @PrimaryColumn('bigint', { transformer: { from: Number, to: (size: unknown) => size } }) size: number;
  @Column('bytea') root: Buffer;
  @Column({ type: 'timestamptz', name: 'signed_at', precision: 3 }) signedAt: Date;
  /** As it was signed: https://c2sp.org/signed-note. */
  @Column('text') note: string;
}
