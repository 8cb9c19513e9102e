import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Cases that one person moves together. Whoever asks chooses its id, so that asking again does nothing twice. */
@Entity({ schema: 'review', name: 'batches' })
export class Batch {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'actor_id' }) actorId: string;
  /** The name of a transition, or `claim`. */
  @Column('text') transition: string;
  /** Of all that was asked for: who asks again must ask for the same. */
  @Column('text', { name: 'request_hash' }) requestHash: string;
  @Column({ type: 'timestamptz', name: 'begun_at', precision: 3 }) begunAt: Date;
  @Column({ type: 'timestamptz', name: 'finished_at', precision: 3, nullable: true }) finishedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'undone_at', precision: 3, nullable: true }) undoneAt: Date | null;
}
