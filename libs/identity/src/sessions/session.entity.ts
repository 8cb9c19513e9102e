import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sign-in that lasts. Only the hash of its token is kept. */
@Entity({ schema: 'identity', name: 'sessions' })
export class Session {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('bytea', { name: 'token_hash' }) tokenHash: Buffer;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;
  @Column({ type: 'timestamptz', name: 'expires_at' }) expiresAt: Date;
}
