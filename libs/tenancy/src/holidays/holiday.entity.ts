import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A day on which a tenant's offices are closed beside the official almanac: a town's own, or proclaimed late. */
@Entity({ schema: 'tenancy', name: 'holidays' })
export class Holiday {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('date') day: string;
  @Column('text', { name: 'name_ko' }) nameKo: string;
  @Column('text', { name: 'name_en' }) nameEn: string;
  @Column({ type: 'timestamptz', name: 'added_at', precision: 3 }) addedAt: Date;
}
