import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That an official hid an idea, and what its author says against it; it stays when the idea is shown again. */
@Entity({ schema: 'intake', name: 'hidings' })
export class Hiding {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid', { name: 'idea_id' }) ideaId: string;
  /** The official who hid it last. */
  @Column('uuid', { name: 'hidden_by' }) hiddenBy: string;
  @Column({ type: 'timestamptz', name: 'object_by', precision: 3 }) objectBy: Date;
  @Column('text', { nullable: true }) objection: string | null;
  @Column({ type: 'timestamptz', name: 'objected_at', precision: 3, nullable: true }) objectedAt: Date | null;
  @Column('text', { nullable: true }) outcome: 'granted' | 'refused' | null;
}

/** Whether an objection waits for somebody else than whoever hid the idea. */
export const isObjected = ({ objectedAt, outcome }: Hiding): boolean =>
  objectedAt !== null && outcome === null;
