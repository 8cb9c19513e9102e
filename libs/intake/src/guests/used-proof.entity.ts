import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A proof that was handed in, kept until it would have run out: nobody hands it in twice. */
@Entity({ schema: 'intake', name: 'used_proofs' })
export class UsedProof {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  /** What was drawn by chance when it was given out. */
  @PrimaryColumn('text') nonce: string;
  @Column({ type: 'timestamptz', name: 'expires_at', precision: 3 }) expiresAt: Date;
}
