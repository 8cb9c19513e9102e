import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a tenant's people may sign in instead: an OpenID Connect provider, and what its claims mean. */
@Entity({ schema: 'identity', name: 'providers' })
export class Provider {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @Column('text', { name: 'name_ko' }) nameKo: string;
  @Column('text', { name: 'name_en' }) nameEn: string;
  @Column('text') issuer: string;
  @Column('text', { name: 'client_id' }) clientId: string;
  /** Encrypted; see `seal-secret.ts`. Null where the operator keeps the secret. */
  @Column('text', { name: 'sealed_secret', nullable: true }) sealedSecret: string | null;
  @Column('text') scope: string;
  /** The claim that is the same for one person and no other: `sub`, or the CI where the provider gives it. */
  @Column('text', { name: 'subject_claim' }) subjectClaim: string;
  @Column('text', { name: 'name_claim' }) nameClaim: string;
  @Column('text', { name: 'email_claim' }) emailClaim: string;
  /** The claim that tells how a person was identified; null: the provider never counts as proof. */
  @Column('text', { name: 'assurance_claim', nullable: true }) assuranceClaim: string | null;
  /** Values of that claim which mean that the identity was verified. */
  @Column('text', { name: 'assurance_values', array: true }) assuranceValues: string[];
  @Column('boolean', { name: 'is_enabled' }) isEnabled: boolean;
  @Column({ type: 'timestamptz', name: 'updated_at' }) updatedAt: Date;
}
