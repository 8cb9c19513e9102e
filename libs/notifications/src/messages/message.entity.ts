import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * One message to one person about one event. `sending` is claimed before the mail server is asked: a message
 * whose sender died in between becomes `uncertain` and is not sent again by itself.
 */
@Entity({ schema: 'notifications', name: 'messages' })
export class Message {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  /** The event it speaks of. */
  @Column('uuid', { name: 'event_id' }) eventId: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('text') template: string;
  /** `dropped`: the address had its fill for the hour, or there is none. */
  @Column('text') status: 'composed' | 'sending' | 'sent' | 'uncertain' | 'dropped';
  @Column({ type: 'timestamptz', name: 'composed_at', precision: 3 }) composedAt: Date;
  @Column({ type: 'timestamptz', name: 'claimed_at', precision: 3, nullable: true }) claimedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'sent_at', precision: 3, nullable: true }) sentAt: Date | null;
}
