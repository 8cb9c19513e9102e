import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An idea that was a part of another one, and when it was split off. */
@Entity({ schema: 'intake', name: 'splits' })
export class Split {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  /** The part. */
  @PrimaryColumn('uuid', { name: 'idea_id' }) ideaId: string;
  /** The idea it was a part of. */
  @Column('uuid', { name: 'whole_id' }) wholeId: string;
  @Column({ type: 'timestamptz', name: 'split_at', precision: 3 }) splitAt: Date;
}
