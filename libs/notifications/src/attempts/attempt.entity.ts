import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Channel } from '../channels/channel.js';

/**
 * What came of a try: `refused` for good; `put_off`, it was not taken and may be tried again; `unknown`, it may have
 * been taken.
 */
export type AttemptOutcome = 'sent' | 'refused' | 'put_off' | 'unknown';

/** One try to hand a message over. Written before the try, so that one without an end is one that nobody finished. */
@Entity({ schema: 'notifications', name: 'attempts' })
export class Attempt {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid', { name: 'message_id' }) messageId: string;
  @PrimaryColumn('smallint') number: number;
  @Column('text') channel: Channel;
  @Column({ type: 'timestamptz', name: 'started_at', precision: 3 }) startedAt: Date;
  @Column({ type: 'timestamptz', name: 'ended_at', precision: 3, nullable: true }) endedAt: Date | null;
  @Column('text', { nullable: true }) outcome: AttemptOutcome | null;
  /** What the other side answered, as a code: its words may hold an address. */
  @Column('text', { nullable: true }) code: string | null;
}
