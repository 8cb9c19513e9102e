import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the notice of a call may be followed by: more time to propose, a later announcement, or that nobody won. */
export const NOTICE_KINDS = ['extended', 'delayed', 'no_winner'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** A change of a call, told to everyone. It is never taken back: another one follows. */
@Entity({ schema: 'intake', name: 'call_notices' })
export class CallNotice {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'call_code' }) callCode: string;
  @Column('text') kind: NoticeKind;
  /** The day that was told before, and the one that takes its place; null where nobody won. */
  @Column('date', { name: 'former_day', nullable: true }) formerDay: string | null;
  @Column('date', { nullable: true }) day: string | null;
  @Column('text', { name: 'text_ko' }) textKo: string;
  @Column('text', { name: 'text_en' }) textEn: string;
  @Column({ type: 'timestamptz', name: 'given_at', precision: 3 }) givenAt: Date;
}
