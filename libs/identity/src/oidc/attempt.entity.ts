import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sign-in on its way to the provider: used once, by the browser that began it, within ten minutes. */
@Entity({ schema: 'identity', name: 'sign_in_attempts' })
export class Attempt {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('bytea', { name: 'state_hash' }) stateHash: Buffer;
  @Column('bytea', { name: 'browser_hash' }) browserHash: Buffer;
  @Column('text') nonce: string;
  @Column('text', { name: 'code_verifier' }) codeVerifier: string;
  /** The page of the site to go back to. */
  @Column('text', { nullable: true }) next: string | null;
  /** The account that is to be linked; null where somebody signs in. */
  @Column('uuid', { name: 'account_id', nullable: true }) accountId: string | null;
  @Column({ type: 'timestamptz', name: 'expires_at' }) expiresAt: Date;
}
