import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Scope } from './scopes.policy.js';

/** What a program shows instead of a password. Only the hash is kept; its last letters tell it from others. */
@Entity({ schema: 'identity', name: 'api_tokens' })
export class ApiToken {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('text') name: string;
  @Column('bytea', { name: 'token_hash', select: false }) tokenHash: Buffer;
  @Column('text') ending: string;
  @Column('text', { array: true }) scopes: Scope[];
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;
  @Column({ type: 'timestamptz', name: 'expires_at' }) expiresAt: Date;
  /** To the hour. */
  @Column({ type: 'timestamptz', name: 'last_used_at', nullable: true }) lastUsedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'revoked_at', nullable: true }) revokedAt: Date | null;
}
