import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A logout token that was used, by a hash of its id: it is not taken again while it would be valid. */
@Entity({ schema: 'identity', name: 'logout_tokens' })
export class LogoutToken {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('bytea', { name: 'token_hash' }) tokenHash: Buffer;
  @Column({ type: 'timestamptz', name: 'expires_at' }) expiresAt: Date;
}
