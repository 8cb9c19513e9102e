import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link to a new password that went out by mail. Nothing here opens it: its token is signed, and kept nowhere. */
@Entity({ schema: 'identity', name: 'password_resets' })
export class PasswordReset {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column({ type: 'timestamptz', name: 'asked_at' }) askedAt: Date;
  @Column({ type: 'timestamptz', name: 'expires_at' }) expiresAt: Date;
  /** It opens once. */
  @Column({ type: 'timestamptz', name: 'used_at', nullable: true }) usedAt: Date | null;
}
