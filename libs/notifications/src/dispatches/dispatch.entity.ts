import { Column, Entity, PrimaryColumn } from 'typeorm';

export const DISPATCH_STATES = ['composed', 'waiting', 'sent', 'failed'] as const;
export type DispatchState = (typeof DISPATCH_STATES)[number];

/**
 * One event on its way to one webhook. Unlike a message to a person it may arrive twice, under the same id: a program
 * can tell, and loses nothing this way.
 */
@Entity({ schema: 'notifications', name: 'dispatches' })
export class Dispatch {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'webhook_id' }) webhookId: string;
  @Column('uuid', { name: 'event_id' }) eventId: string;
  @Column('text') kind: string;
  @Column('uuid', { name: 'idea_id' }) ideaId: string;
  /** With which agency the case lay once the event had happened; for one that does not say, when it was heard. */
  @Column('text', { name: 'agency_code', nullable: true }) agencyCode: string | null;
  @Column('text') status: DispatchState;
  @Column('smallint', { default: 0 }) tries: number;
  @Column({ type: 'timestamptz', name: 'composed_at', precision: 3 }) composedAt: Date;
  @Column({ type: 'timestamptz', name: 'tried_at', precision: 3, nullable: true }) triedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'next_try_at', precision: 3, nullable: true }) nextTryAt: Date | null;
  /** What the last try was answered: a status of HTTP or the code of an error. */
  @Column('text', { nullable: true }) code: string | null;
}
