import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why a case went where it went, or why it was left in triage. One for each opening, whatever is delivered twice. */
@Entity({ schema: 'routing', name: 'routes' })
export class Route {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId: string;
  @Column('uuid', { name: 'idea_id' }) ideaId: string;
  /** Null: neither a rule nor the model was sure. */
  @Column('text', { name: 'agency_code', nullable: true }) agencyCode: string | null;
  /** Null where the model named the agency: its suggestion says why. */
  @Column('text', { name: 'rule_code', nullable: true }) ruleCode: string | null;
  @Column('jsonb') matched: Record<string, string>;
  @Column({ type: 'timestamptz', name: 'routed_at', precision: 3 }) routedAt: Date;
}
