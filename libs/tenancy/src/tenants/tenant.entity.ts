import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A government that uses Madang: the nation, or a town. */
@Entity({ schema: 'tenancy', name: 'tenants' })
export class Tenant {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @Column('text') code: string;
  @Column('text') kind: 'nation' | 'town';
  @Column('text', { name: 'name_ko' }) nameKo: string;
  @Column('text', { name: 'name_en' }) nameEn: string;
  @Column('text', { name: 'region_code', nullable: true }) regionCode: string | null;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;
}
