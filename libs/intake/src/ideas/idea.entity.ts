import { Column, Entity, PrimaryColumn } from 'typeorm';

export const CHANNELS = ['online', 'counter', 'paper', 'phone'] as const;
export type Channel = (typeof CHANNELS)[number];

export const IDEA_STATUSES = ['held', 'rejected', 'unconfirmed', 'submitted', 'withdrawn'] as const;
export type IdeaStatus = (typeof IDEA_STATUSES)[number];

/** What a citizen proposed, in the statutory four fields (국민 제안 규정 §5②). Frozen once submitted. */
@Entity({ schema: 'intake', name: 'ideas' })
export class Idea {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'tracking_number' }) trackingNumber: string;
  /**
   * A guest's idea is unconfirmed until the button in the mail is pressed; only then is there a case. Before that it is held
   * where a machine may have sent it, and rejected where an official finds so.
   */
  @Column('text') status: IdeaStatus;
  /** A guest's contact; empty for members and imports. */
  @Column('uuid', { name: 'person_id', nullable: true }) personId: string | null;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId: string | null;
  @Column('text') title: string;
  @Column('text', { nullable: true }) situation: string | null;
  @Column('text') improvement: string;
  @Column('text', { nullable: true }) effect: string | null;
  @Column('text', { name: 'call_code', nullable: true }) callCode: string | null;
  @Column('text', { name: 'topic_code', nullable: true }) topicCode: string | null;
  @Column('text', { name: 'agenda_code', nullable: true }) agendaCode: string | null;
  @Column('text', { name: 'region_code', nullable: true }) regionCode: string | null;
  @Column('boolean', { name: 'is_withheld' }) isWithheld: boolean;
  /** To what its call asked beside, by key; null where it asked nothing, or nothing was answered. */
  @Column('jsonb', { nullable: true }) answers: Record<string, unknown> | null;
  /** The version of the call's form that asked. */
  @Column('integer', { name: 'form_version', nullable: true }) formVersion: number | null;
  @Column('text') language: 'ko' | 'en';
  @Column({ type: 'timestamptz', name: 'submitted_at', precision: 3 }) submittedAt: Date;
  @Column({ type: 'timestamptz', name: 'confirmed_at', precision: 3, nullable: true })
  confirmedAt: Date | null;
  /** Of a copy from another government: the id that the idea had where it was proposed. */
  @Column('uuid', { name: 'origin_id', nullable: true }) originId: string | null;
  @Column('text', { name: 'hidden_reason', nullable: true }) hiddenReason: string | null;
  /** How it came in. All but `online` an official wrote down for somebody else. */
  @Column('text') channel: Channel;
  /** The day the paper came in, or the person; the month counts from it (국민 제안 규정 §10①). */
  @Column('date', { name: 'received_on', nullable: true }) receivedOn: string | null;
  /** The official who wrote it down. */
  @Column('uuid', { name: 'entered_by', nullable: true }) enteredBy: string | null;
  /** Counts the codes printed for whoever has no account; the last one opens the idea. */
  @Column('smallint', { name: 'code_serial', nullable: true }) codeSerial: number | null;
  /** Comments in view, answers among them. */
  @Column('integer', { name: 'comment_count', default: 0 }) commentCount: number;
  /** With what the ledger's hash of the words was made; gone with them. */
  @Column('bytea', { nullable: true }) salt: Buffer | null;
  /** When the proposer's words were taken away at their wish. */
  @Column({ type: 'timestamptz', name: 'erased_at', precision: 3, nullable: true }) erasedAt: Date | null;
}
