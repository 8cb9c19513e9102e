import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an idea is about, as a citizen would name it. */
@Entity({ schema: 'catalogue', name: 'topics' })
export class Topic {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('text') code: string;
  @Column('text', { name: 'name_ko' }) nameKo: string;
  @Column('text', { name: 'name_en' }) nameEn: string;
  /** Agencies concerned, the owner first; none where nobody can be sure. */
  @Column('text', { name: 'agency_codes', array: true }) agencyCodes: string[];
  @Column('integer') position: number;
}
