import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A text that answers begin with. */
@Entity({ schema: 'review', name: 'templates' })
export class AnswerTemplate {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  /** Null: for every agency. */
  @Column('text', { name: 'agency_code', nullable: true }) agencyCode: string | null;
  @Column('text') name: string;
  @Column('text') text: string;
  /** Counts changes; whoever writes names the version they saw. */
  @Column('integer') version: number;
  @Column({ type: 'timestamptz', name: 'changed_at', precision: 3 }) changedAt: Date;
  @Column('uuid', { name: 'changed_by' }) changedBy: string;
}
