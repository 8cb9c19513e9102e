import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a phrase said before a change, under the version it stood as; null where it was the shipped one. */
@Entity({ schema: 'tenancy', name: 'former_wordings' })
export class FormerWording {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('text') key: string;
  @PrimaryColumn('integer') version: number;
  @Column('text', { nullable: true }) ko: string | null;
  @Column('text', { nullable: true }) en: string | null;
  @Column({ type: 'timestamptz', name: 'replaced_at', precision: 3 }) replacedAt: Date;
}
