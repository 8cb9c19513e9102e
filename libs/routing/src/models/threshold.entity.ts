import { Column, Entity, PrimaryColumn } from 'typeorm';

/** From which confidence on the model routes by itself. It outlasts the models; a tenant without a row: never. */
@Entity({ schema: 'routing', name: 'thresholds' })
export class RoutingThreshold {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  /** Null: never. */
  @Column('double precision', { nullable: true }) threshold: number | null;
  @Column({ type: 'timestamptz', name: 'set_at', precision: 3 }) setAt: Date;
  @Column('uuid', { name: 'set_by', nullable: true }) setBy: string | null;
}
