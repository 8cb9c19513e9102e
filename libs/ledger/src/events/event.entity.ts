import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One recorded act: ids, codes, dates and content hashes, never a text or a person. */
@Entity({ schema: 'ledger', name: 'events' })
export class LedgerEvent {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  /** The file the act belongs to; an idea and its case share one. */
  @Column('uuid', { name: 'subject_id' }) subjectId: string;
  /** Place in the subject's chain, from 1 without gaps. */
  @Column('integer') sequence: number;
  @Column('text') kind: string;
  @Column('text', { name: 'actor_kind' }) actorKind: string;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId: string | null;
  @Column('jsonb') data: Record<string, unknown>;
  @Column({ type: 'timestamptz', name: 'occurred_at', precision: 3 }) occurredAt: Date;
  /** Hash of the subject's event before this one. */
  @Column('bytea', { nullable: true }) previous: Buffer | null;
  @Column('bytea') hash: Buffer;
}
