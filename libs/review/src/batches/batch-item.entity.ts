import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a rule said no with, in words and by its stable code. */
export interface Refusal {
  code: string;
  ko: string;
  en: string;
}

/** One case of a batch, and what came of it. Written in the transaction of its move. */
@Entity({ schema: 'review', name: 'batch_items' })
export class BatchItem {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid', { name: 'batch_id' }) batchId: string;
  @PrimaryColumn('uuid', { name: 'idea_id' }) ideaId: string;
  /** Its turn. */
  @Column('integer') place: number;
  @Column('integer', { name: 'seen_version' }) seenVersion: number;
  @Column('text') outcome: 'waiting' | 'moved' | 'prepared' | 'refused';
  @Column('jsonb', { nullable: true }) refusal: Refusal | null;
  @Column('integer', { name: 'version_after', nullable: true }) versionAfter: number | null;
  /** The step that takes it back as long as nothing else happens: a transition, or `release`. Null: nothing does. */
  @Column('text', { name: 'way_back', nullable: true }) wayBack: string | null;
  @Column('text', { name: 'undo_outcome', nullable: true }) undoOutcome: 'undone' | 'refused' | null;
  @Column('jsonb', { name: 'undo_refusal', nullable: true }) undoRefusal: Refusal | null;
}
