import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * - `composed`: to be handed over
 * - `sending`: claimed before anybody is asked to take it, so that whoever dies meanwhile leaves a trace
 * - `waiting`: nobody took it, and it is tried again at `nextTryAt`
 * - `sent`: taken
 * - `uncertain`: it may or may not have been taken; a person decides, nothing sends it again by itself
 * - `failed`: refused for good, or too often
 * - `left`: a person decided not to send an uncertain one again
 * - `dropped`: there was nothing to say any more, no address, or the address had its fill for the hour
 */
export const MESSAGE_STATES = [
  ...(['composed', 'sending', 'waiting', 'sent'] as const),
  ...(['uncertain', 'failed', 'left', 'dropped'] as const),
];
export type MessageState = (typeof MESSAGE_STATES)[number];

/** One message to one person about one event. */
@Entity({ schema: 'notifications', name: 'messages' })
export class Message {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  /** The event it speaks of. */
  @Column('uuid', { name: 'event_id' }) eventId: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('text') template: string;
  @Column('text') status: MessageState;
  /** How often it was claimed; the last attempt has this number. */
  @Column('smallint', { default: 0 }) tries: number;
  @Column({ type: 'timestamptz', name: 'composed_at', precision: 3 }) composedAt: Date;
  @Column({ type: 'timestamptz', name: 'claimed_at', precision: 3, nullable: true }) claimedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'sent_at', precision: 3, nullable: true }) sentAt: Date | null;
  /** When its reader saw it on the site. */
  @Column({ type: 'timestamptz', name: 'read_at', precision: 3, nullable: true }) readAt: Date | null;
  @Column({ type: 'timestamptz', name: 'next_try_at', precision: 3, nullable: true }) nextTryAt: Date | null;
}
