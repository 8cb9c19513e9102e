import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Definition } from '@app/workflow';

/** The one draft of a tenant's workflow. Its shape is right; what it means may still have faults. */
@Entity({ schema: 'review', name: 'workflow_drafts' })
export class WorkflowDraft {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('text') code: string;
  /** Grows with every saving, and goes on where the draft before it ended; whoever saves names the one they saw. */
  @Column('integer') revision: number;
  @Column('jsonb') definition: Definition;
  /** The version it began as. */
  @Column('integer', { name: 'based_on' }) basedOn: number;
  @Column({ type: 'timestamptz', name: 'saved_at', precision: 3 }) savedAt: Date;
  @Column('uuid', { name: 'saved_by', nullable: true }) savedBy: string | null;
}
