import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FieldsOfMove } from '../cases/move.js';

/** 결재: a move that one person prepared and another must sign before it happens. */
@Entity({ schema: 'review', name: 'approvals' })
export class Approval {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'idea_id' }) ideaId: string;
  @Column('text') transition: string;
  @Column('jsonb') fields: FieldsOfMove;
  @Column('uuid', { name: 'prepared_by' }) preparedBy: string;
  /** Who was away and stood for by whoever prepared it. */
  @Column('uuid', { name: 'prepared_for', nullable: true }) preparedFor: string | null;
  @Column({ type: 'timestamptz', name: 'prepared_at', precision: 3 }) preparedAt: Date;
  /** `overtaken`: the case went another way in the meantime. */
  @Column('text') status: 'waiting' | 'signed' | 'returned' | 'overtaken';
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy: string | null;
  @Column({ type: 'timestamptz', name: 'decided_at', precision: 3, nullable: true }) decidedAt: Date | null;
  /** Why it was returned. */
  @Column('text', { nullable: true }) remark: string | null;
}
