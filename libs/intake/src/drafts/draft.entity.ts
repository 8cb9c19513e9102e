import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a member has written so far; only they see it. */
@Entity({ schema: 'intake', name: 'drafts' })
export class Draft {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('jsonb') content: Record<string, unknown>;
  @Column({ type: 'timestamptz', name: 'updated_at', precision: 3 }) updatedAt: Date;
}
