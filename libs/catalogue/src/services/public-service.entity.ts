import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A public service that exists already, in the words of those who ask for one like it. */
@Entity({ schema: 'catalogue', name: 'services' })
export class PublicService {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('text') code: string;
  @Column('text', { name: 'name_ko' }) nameKo: string;
  @Column('text', { name: 'name_en' }) nameEn: string;
  @Column('text', { name: 'summary_ko' }) summaryKo: string;
  @Column('text', { name: 'summary_en' }) summaryEn: string;
  /** Who offers it. */
  @Column('text', { name: 'agency_code' }) agencyCode: string;
  /** Where it is asked for; null where it has no site of its own. */
  @Column('text', { nullable: true }) link: string | null;
}
