import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Figures } from './figures.js';

/** One training of a tenant's model and what came of it. A candidate is being trained; one at most serves. */
@Entity({ schema: 'routing', name: 'models' })
export class RoutingModel {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('integer') version: number;
  @Column('text') state: 'candidate' | 'serving' | 'retired' | 'refused';
  /** The written classifier; of the newest versions that served only. Megabytes, so it is read on request. */
  @Column('bytea', { nullable: true, select: false }) bytes?: Buffer | null;
  /** How many decisions it learnt from and was measured on. */
  @Column('integer', { nullable: true }) examples: number | null;
  @Column('jsonb', { nullable: true }) figures: Figures | null;
  /** The confidence from which on the classifier would stand without a person; null: never. */
  @Column('double precision', { name: 'automatic_from', nullable: true }) automaticFrom: number | null;
  @Column('text', { nullable: true }) refusal: string | null;
  @Column({ type: 'timestamptz', name: 'requested_at', precision: 3 }) requestedAt: Date;
  /** Null: nobody asked, it was time. */
  @Column('uuid', { name: 'requested_by', nullable: true }) requestedBy: string | null;
  @Column({ type: 'timestamptz', name: 'trained_at', precision: 3, nullable: true }) trainedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'served_at', precision: 3, nullable: true }) servedAt: Date | null;
  /** Who went back to it; null where it served because it was the better one. */
  @Column('uuid', { name: 'served_by', nullable: true }) servedBy: string | null;
}
