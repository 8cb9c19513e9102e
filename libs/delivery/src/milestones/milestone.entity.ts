import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A step between a promise and its day. */
@Entity({ schema: 'delivery', name: 'milestones' })
export class Milestone {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'idea_id' }) ideaId: string;
  @Column('text') title: string;
  @Column('date', { name: 'due_on' }) dueOn: string;
  /** Why the day was last moved to a later one. */
  @Column('text', { nullable: true }) reason: string | null;
  @Column('date', { name: 'done_on', nullable: true }) doneOn: string | null;
  /** What the proposer was told when it was reached. */
  @Column('text', { nullable: true }) note: string | null;
}
