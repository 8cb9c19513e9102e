import { Column, Entity, PrimaryColumn } from 'typeorm';

export const CONSENT_KINDS = ['processing', 'public_name', 'sharing'] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

/** What a person agreed to: which text, when, and whether they took it back. Withdrawn ones stay. */
@Entity({ schema: 'identity', name: 'consents' })
export class Consent {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('text') kind: ConsentKind;
  /** Which of the texts in `consent-texts.ts` was shown. */
  @Column('text', { name: 'text_version' }) version: string;
  @Column('text') channel: 'online' | 'paper';
  @Column({ type: 'timestamptz', name: 'given_at', precision: 3 }) givenAt: Date;
  /** The official who noted what was signed on paper; null where the person agreed here. */
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy: string | null;
  @Column({ type: 'timestamptz', name: 'withdrawn_at', precision: 3, nullable: true })
  withdrawnAt: Date | null;
}
