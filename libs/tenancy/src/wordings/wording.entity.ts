import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A phrase of the site that this tenant says in its own words. */
@Entity({ schema: 'tenancy', name: 'wordings' })
export class Wording {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('text') key: string;
  @Column('text') ko: string;
  @Column('text') en: string;
}
