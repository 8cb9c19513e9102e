import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a sign-in still waits for: the code of the second factor, or that one is set up. */
export type Pending = 'code' | 'enrolment';

/** A sign-in that lasts. Only the hash of its token is kept. */
@Entity({ schema: 'identity', name: 'sessions' })
export class Session {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('bytea', { name: 'token_hash' }) tokenHash: Buffer;
  /** What its owner calls it by. */
  @Column('uuid') id: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  /** Begun at an identity provider, so that signing out leads there too. */
  @Column('boolean', { name: 'is_federated', default: false }) isFederated: boolean;
  /** Keyed hash of whom the provider said it is, and of its own session there: what a sign-out there names. */
  @Column('bytea', { name: 'subject_hash', nullable: true }) subjectHash: Buffer | null;
  @Column('bytea', { name: 'sid_hash', nullable: true }) sidHash: Buffer | null;
  /** The provider proved who it is, in this session. */
  @Column('boolean', { name: 'is_identity_verified', default: false }) isIdentityVerified: boolean;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;
  @Column({ type: 'timestamptz', name: 'expires_at' }) expiresAt: Date;
  /** To the minute. */
  @Column({ type: 'timestamptz', name: 'seen_at' }) seenAt: Date;
  /** When it ends unless it is used before. */
  @Column({ type: 'timestamptz', name: 'idle_ends_at' }) idleEndsAt: Date;
  /** Browser and system, as the browser named them; empty for a program. */
  @Column('text') device: string;
  /** Until it is null the session opens nothing but the way to end this. */
  @Column('text', { nullable: true }) pending: Pending | null;
}
