import { Column, Entity, PrimaryColumn } from 'typeorm';

export interface CallTask {
  code: string;
  titleKo: string;
  titleEn: string;
}

/** A call for ideas on a theme. The notice names its period and the day of announcement (국민 제안 규정 §7의2). */
@Entity({ schema: 'intake', name: 'calls' })
export class Call {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('text') code: string;
  @Column('text', { name: 'title_ko' }) titleKo: string;
  @Column('text', { name: 'title_en' }) titleEn: string;
  @Column('text', { name: 'summary_ko' }) summaryKo: string;
  @Column('text', { name: 'summary_en' }) summaryEn: string;
  @Column('jsonb') tasks: CallTask[];
  @Column('date', { name: 'opens_on' }) opensOn: string;
  @Column('date', { name: 'closes_on' }) closesOn: string;
  @Column('date', { name: 'announces_on' }) announcesOn: string;
  /** Until then only administrators see it. */
  @Column('boolean', { name: 'is_published' }) isPublished: boolean;
  /** Counts changes; whoever writes names the version they saw. */
  @Column('integer') version: number;
  @Column('text', { name: 'topic_codes', array: true }) topicCodes: string[];
  /** Who leads it: an idea that no routing rule speaks for goes there. */
  @Column('text', { name: 'agency_code', nullable: true }) agencyCode: string | null;
  /**
   * Of a call of the nation that is held here in this town's own words, the version there whose tasks and days it has;
   * zero before any was told, null of a call of one's own.
   */
  @Column('integer', { name: 'nation_version', nullable: true }) nationVersion: number | null;
  /** Why it closed before its day, as everyone reads it. */
  @Column('text', { name: 'closed_why_ko', nullable: true }) closedWhyKo: string | null;
  @Column('text', { name: 'closed_why_en', nullable: true }) closedWhyEn: string | null;
}
