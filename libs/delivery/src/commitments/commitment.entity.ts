import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A promise as it stands (국민 제안 규정 §10②, §11). Everything in it can be read again from the ledger. */
@Entity({ schema: 'delivery', name: 'commitments' })
export class Commitment {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid', { name: 'idea_id' }) ideaId: string;
  /** Who had the case when the promise last changed, or follows that agency. */
  @Column('text', { name: 'agency_code', nullable: true }) agencyCode: string | null;
  /** The department that carries it out. */
  @Column('text', { nullable: true }) owner: string | null;
  @Column({ type: 'timestamptz', name: 'promised_at', precision: 3 }) promisedAt: Date;
  @Column('date', { name: 'first_promised_on' }) firstPromisedOn: string;
  @Column('date', { name: 'promised_on' }) promisedOn: string;
  /** How often the day was moved to a later one. */
  @Column('integer') slips: number;
  @Column('date', { name: 'kept_on', nullable: true }) keptOn: string | null;
  @Column('date', { name: 'dropped_on', nullable: true }) droppedOn: string | null;
  /** The measured effect (국민 제안 규정 §23): since when, its grade, won after costs. */
  @Column('date', { name: 'effect_from', nullable: true }) effectFrom: string | null;
  @Column('text', { name: 'effect_grade', nullable: true }) effectGrade: string | null;
  @Column('bigint', { name: 'effect_won', nullable: true, transformer: { from: asNumber, to: (won) => won } })
  effectWon: number | null;
  /** The event of the case up to which this was read; what was read up to an earlier one never replaces it. */
  @Column('integer') sequence: number;
}

function asNumber(text: string | null): number | null {
  return text === null ? null : Number(text);
}
