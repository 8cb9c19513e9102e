import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Definition } from '@app/workflow';

/** A published version of a tenant's workflow. Never edited: cases in progress stay on theirs. */
@Entity({ schema: 'review', name: 'workflows' })
export class WorkflowVersion {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('text') code: string;
  @PrimaryColumn('integer') version: number;
  @Column('jsonb') definition: Definition;
  @Column({ type: 'timestamptz', name: 'published_at' }) publishedAt: Date;
  /** Why it was published. */
  @Column('text') note: string;
  @Column('uuid', { name: 'published_by', nullable: true }) publishedBy: string | null;
}
