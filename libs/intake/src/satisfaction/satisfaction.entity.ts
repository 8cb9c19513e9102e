import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How content a proposer is with one answer. A second answer, after a re-examination say, has one of its own. */
@Entity({ schema: 'intake', name: 'satisfactions' })
export class Satisfaction {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  /** The subject of its own chain in the ledger. */
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'idea_id' }) ideaId: string;
  /** The event of the move that published the answer. */
  @Column('uuid', { name: 'answer_id' }) answerId: string;
  /** Who answered. */
  @Column('text', { name: 'agency_code', nullable: true }) agencyCode: string | null;
  /** From 1, not at all, to 5, very. */
  @Column('smallint') score: number;
  /** What the proposer says to it; null where nothing, and once it was erased. */
  @Column('text', { nullable: true }) reason: string | null;
  @Column({ type: 'timestamptz', name: 'given_at', precision: 3 }) givenAt: Date;
  @Column({ type: 'timestamptz', name: 'changed_at', precision: 3, nullable: true }) changedAt: Date | null;
}
