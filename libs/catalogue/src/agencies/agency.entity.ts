import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A ministry, commission or department, for the time it bears this name. */
@Entity({ schema: 'catalogue', name: 'agencies' })
export class Agency {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('text') code: string;
  @Column('text', { name: 'name_ko' }) nameKo: string;
  @Column('text', { name: 'name_en' }) nameEn: string;
  @Column('text') kind: string;
  @Column('text', { name: 'parent_code', nullable: true }) parentCode: string | null;
  @Column('text', { name: 'competence_ko' }) competenceKo: string;
  @Column('text', { name: 'competence_en' }) competenceEn: string;
  /** Where the office is reached; empty where it says nothing of that. */
  @Column('text') contact: string;
  /** Counts changes; whoever writes names the version they saw. */
  @Column('integer') version: number;
  /** The article that gives it its business. */
  @Column('text', { name: 'legal_basis' }) legalBasis: string;
  @Column('date', { name: 'valid_from', nullable: true }) validFrom: string | null;
  @Column('date', { name: 'valid_to', nullable: true }) validTo: string | null;
  /** It settles whose business a case is, and keeps what is nobody's. */
  @Column('boolean', { name: 'is_coordinator' }) isCoordinator: boolean;
  @Column('text', { name: 'successor_codes', array: true }) successorCodes: string[];
}

/** Does the agency exist under this name on that day? */
export function standsOn(
  { validFrom, validTo }: Pick<Agency, 'validFrom' | 'validTo'>,
  day: string,
): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day < validTo);
}
