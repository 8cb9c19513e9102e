import { Column, Entity, PrimaryColumn } from 'typeorm';

/** `co_owner`: a part of the matter is theirs, so that a point of the answer may be theirs too. */
export const PARTS = ['co_owner', 'consulted'] as const;
export type Part = (typeof PARTS)[number];

/** What one agency is asked for about a case of another (국민 제안 규정 §9①). */
@Entity({ schema: 'review', name: 'opinions' })
export class Opinion {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'idea_id' }) ideaId: string;
  /** The agency that is asked. */
  @Column('text', { name: 'agency_code' }) agencyCode: string;
  @Column('text') part: Part;
  @Column('text') question: string;
  @Column({ type: 'timestamptz', name: 'asked_at', precision: 3 }) askedAt: Date;
  @Column('uuid', { name: 'asked_by' }) askedBy: string;
  /** The last day for it, within three weeks of the asking (§9④). */
  @Column('date', { name: 'answer_by' }) answerBy: string;
  /** `silent`: the day passed without one; `released`: the consultation ended before the day, without one. */
  @Column('text') status: 'asked' | 'silent' | 'answered' | 'released';
  @Column({ type: 'timestamptz', name: 'reminded_at', precision: 3, nullable: true }) remindedAt: Date | null;
  /** When the consultation ended; nothing is taken after that. */
  @Column({ type: 'timestamptz', name: 'ended_at', precision: 3, nullable: true }) endedAt: Date | null;
}
