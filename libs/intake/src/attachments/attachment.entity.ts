import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FileKind } from './file-kinds.js';

/**
 * Waiting: the scanner has not seen it; nobody can fetch it. Clean: whoever sees the idea can. Quarantined: the scanner
 * found something; nobody can, and it is told.
 */
export const ATTACHMENT_STATES = ['waiting', 'clean', 'quarantined'] as const;
export type AttachmentState = (typeof ATTACHMENT_STATES)[number];

/** A file that goes with an idea. Its bytes lie in the store. */
@Entity({ schema: 'intake', name: 'attachments' })
export class Attachment {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  /** Drawn by chance: until the idea is sent, whoever knows it holds the file. */
  @PrimaryColumn('uuid') id: string;
  /** Empty until the idea is sent. */
  @Column('uuid', { name: 'idea_id', nullable: true }) ideaId: string | null;
  /** Of a file that came with a supplement, its number. */
  @Column('integer', { nullable: true }) revision: number | null;
  /** Who added it; empty for guests. */
  @Column('uuid', { name: 'account_id', nullable: true }) accountId: string | null;
  @Column('smallint') position: number;
  /** As it was given, cleaned. */
  @Column('text') name: string;
  @Column('text') kind: FileKind;
  @Column('integer') bytes: number;
  /** Of what is kept; an image is not kept as it came. */
  @Column('bytea') sha256: Buffer;
  @Column('text') state: AttachmentState;
  /** What the scanner calls what it found. */
  @Column('text', { nullable: true }) finding: string | null;
  /**
   * Only staff open it, and the proposer: it is a scan of the paper, which shows who wrote it, or they asked to be
   * forgotten while the law has the idea kept.
   */
  @Column('boolean', { name: 'is_closed' }) isClosed: boolean;
  @Column({ type: 'timestamptz', name: 'added_at', precision: 3 }) addedAt: Date;
}
