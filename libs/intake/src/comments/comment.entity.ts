import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody says to an idea, or to another comment on it. */
@Entity({ schema: 'intake', name: 'comments' })
export class Comment {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'idea_id' }) ideaId: string;
  /** The comment that it answers; nothing answers an answer. */
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId: string | null;
  /** Who wrote it; nobody, once they were erased. */
  @Column('uuid', { name: 'account_id', nullable: true }) accountId: string | null;
  /** Which of those who speak under this idea: names are not shown, but one can tell people apart. */
  @Column('integer') speaker: number;
  /** Written as a member of staff, for that agency where they had one. */
  @Column('boolean', { name: 'is_official' }) isOfficial: boolean;
  @Column('text', { name: 'agency_code', nullable: true }) agencyCode: string | null;
  @Column('text') text: string;
  /** With what the ledger's hash of the text was made; gone with it. */
  @Column('bytea', { nullable: true }) salt: Buffer | null;
  @Column({ type: 'timestamptz', name: 'written_at', precision: 3 }) writtenAt: Date;
  @Column({ type: 'timestamptz', name: 'edited_at', precision: 3, nullable: true }) editedAt: Date | null;
  /** When its author took it back, or was erased: the text is gone, the place stays for those who answered. */
  @Column({ type: 'timestamptz', name: 'gone_at', precision: 3, nullable: true }) goneAt: Date | null;
  /** Out of view because of reports; on this instant it comes back unless somebody decided. */
  @Column({ type: 'timestamptz', name: 'held_until', precision: 3, nullable: true }) heldUntil: Date | null;
  @Column('text', { name: 'hidden_reason', nullable: true }) hiddenReason: string | null;
  /** Who hid it last; an objection is for somebody else to look at. */
  @Column('uuid', { name: 'hidden_by', nullable: true }) hiddenBy: string | null;
  /** Until when its author may object. */
  @Column({ type: 'timestamptz', name: 'object_by', precision: 3, nullable: true }) objectBy: Date | null;
  @Column('text', { nullable: true }) objection: string | null;
  @Column({ type: 'timestamptz', name: 'objected_at', precision: 3, nullable: true }) objectedAt: Date | null;
  @Column('text', { name: 'objection_outcome', nullable: true }) objectionOutcome:
    'granted' | 'refused' | null;
}
