import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TenantLanguage } from '../tenants/tenant.entity.js';

/** What an administrator replaced, under the version it stood as. */
@Entity({ schema: 'tenancy', name: 'former_settings' })
export class FormerSettings {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('integer') version: number;
  @Column('text', { name: 'name_ko' }) nameKo: string;
  @Column('text', { name: 'name_en' }) nameEn: string;
  @Column('text', { name: 'site_name_ko' }) siteNameKo: string;
  @Column('text', { name: 'site_name_en' }) siteNameEn: string;
  @Column('text', { array: true }) languages: TenantLanguage[];
  @Column('text', { nullable: true }) colour: string | null;
  @Column({ type: 'timestamptz', name: 'replaced_at', precision: 3 }) replacedAt: Date;
}
