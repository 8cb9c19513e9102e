import { Column, Entity, PrimaryColumn } from 'typeorm';

export type TenantLanguage = 'ko' | 'en';

/** A government that uses Madang: the nation, or a local one (`town`), metropolitan or basic. */
@Entity({ schema: 'tenancy', name: 'tenants' })
export class Tenant {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @Column('text') code: string;
  @Column('text') kind: 'nation' | 'town';
  @Column('text', { name: 'name_ko' }) nameKo: string;
  @Column('text', { name: 'name_en' }) nameEn: string;
  @Column('text', { name: 'region_code', nullable: true }) regionCode: string | null;
  /** What its site speaks; the first one where nobody asks for another. */
  @Column('text', { array: true }) languages: TenantLanguage[];
  /** Where its site is, when not at its code below the bare host. */
  @Column('text', { nullable: true }) host: string | null;
  /** The one colour of its site, `#rrggbb`; null for the blue of the design system. */
  @Column('text', { nullable: true }) colour: string | null;
  /** Counts what administrators change of name, languages, colour and the site's name. */
  @Column('integer', { name: 'settings_version' }) settingsVersion: number;
  /** Since when citizens and other governments may come; until then staff prepare it. */
  @Column({ type: 'timestamptz', name: 'opened_at', nullable: true }) openedAt: Date | null;
  /** The parts that an administrator looked through before the opening. */
  @Column('text', { name: 'looked_through', array: true }) lookedThrough: string[];
  /** Since when it answers nothing and its jobs stand still. */
  @Column({ type: 'timestamptz', name: 'suspended_at', nullable: true }) suspendedAt: Date | null;
  /** When everything it has is deleted; it is suspended until then. */
  @Column({ type: 'timestamptz', name: 'delete_at', nullable: true }) deleteAt: Date | null;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt: Date;
}
