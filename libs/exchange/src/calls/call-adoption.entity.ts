import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Place } from '../crossings/crossing.entity.js';

/** A call of the nation that a town holds too, in its own words. Each has a row and sees only its own. */
@Entity({ schema: 'exchange', name: 'call_adoptions' })
export class CallAdoption {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  /** The call's code; the same in both. */
  @PrimaryColumn('text') code: string;
  @PrimaryColumn('uuid', { name: 'other_id' }) otherId: string;
  @Column('text') side: 'nation' | 'town';
  @Column('jsonb') place: Place;
  @Column({ type: 'timestamptz', name: 'adopted_at', precision: 3 }) adoptedAt: Date;
  /** At the nation: how many ideas the town has received under it. */
  @Column('integer') ideas: number;
}
