import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The secret that an account shares with an authenticator app (RFC 6238). */
@Entity({ schema: 'identity', name: 'second_factors' })
export class SecondFactor {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId: string;
  /** Opens with the installation's secret, for this account only. */
  @Column('bytea', { name: 'sealed_secret' }) sealedSecret: Buffer;
  @Column({ type: 'timestamptz', name: 'begun_at' }) begunAt: Date;
  /** When the app showed that it has the secret; before, it is only offered. */
  @Column({ type: 'timestamptz', name: 'confirmed_at', nullable: true }) confirmedAt: Date | null;
  /** The half minute of the last code that was taken: neither it nor an earlier one is taken again. */
  @Column('bigint', { name: 'last_step', nullable: true }) lastStep: string | null;
}
