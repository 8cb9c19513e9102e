import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A region by its administrative code. */
@Entity({ schema: 'catalogue', name: 'regions' })
export class Region {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('text') code: string;
  @Column('text', { name: 'name_ko' }) nameKo: string;
  @Column('text', { name: 'name_en' }) nameEn: string;
  @Column('integer') position: number;
}
