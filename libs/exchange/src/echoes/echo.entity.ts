import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Bilingual } from '@app/workflow';
import type { Place } from '../crossings/crossing.entity.js';

/** A public step of the case that another government has of the same idea, as it was told here. */
@Entity({ schema: 'exchange', name: 'echoes' })
export class Echo {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid', { name: 'crossing_id' }) crossingId: string;
  /** The event there; told twice, it is one step. */
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId: string;
  /** Where it happened. */
  @Column('jsonb') place: Place;
  @Column({ type: 'timestamptz', name: 'occurred_at', precision: 3 }) occurredAt: Date;
  /** The move. */
  @Column('text') name: string;
  @Column('jsonb') label: Bilingual;
  @Column('text', { nullable: true }) state: string | null;
  @Column('jsonb', { name: 'state_label', nullable: true }) stateLabel: Bilingual | null;
  /** Only what answers a recommendation. */
  @Column('text', { nullable: true }) message: string | null;
}
