import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whose account it is that a provider's person has. Of their identifier only a keyed hash is kept. */
@Entity({ schema: 'identity', name: 'subjects' })
export class Subject {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('bytea', { name: 'subject_hash' }) subjectHash: Buffer;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column({ type: 'timestamptz', name: 'linked_at' }) linkedAt: Date;
}
