import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a tenant wants of comments, where it wants anything else than what is usual. */
@Entity({ schema: 'intake', name: 'comment_rules' })
export class CommentRules {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @Column('boolean', { name: 'is_on' }) isOn: boolean;
  /** So many people report a comment before it is held from view. */
  @Column('smallint', { name: 'reports_to_hold' }) reportsToHold: number;
  /** Calls whose ideas take no comments. */
  @Column('text', { name: 'closed_calls', array: true }) closedCalls: string[];
  @Column('integer') version: number;
  @Column({ type: 'timestamptz', name: 'changed_at', precision: 3 }) changedAt: Date;
}
