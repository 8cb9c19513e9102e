import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { GuestSign } from './guest-sign.js';

/** An idea that waits for a person to look at it, because a machine may have sent it. */
@Entity({ schema: 'intake', name: 'held_ideas' })
export class HeldIdea {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid', { name: 'idea_id' }) ideaId: string;
  @Column('text') sign: GuestSign;
  @Column({ type: 'timestamptz', name: 'held_at', precision: 3 }) heldAt: Date;
  /** Released then, if nobody decided. */
  @Column({ type: 'timestamptz', name: 'release_at', precision: 3 }) releaseAt: Date;
}
