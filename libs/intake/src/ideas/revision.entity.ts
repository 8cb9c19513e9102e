import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the proposer added when asked for a supplement (국민 제안 규정 §6②). */
@Entity({ schema: 'intake', name: 'revisions' })
export class Revision {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid', { name: 'idea_id' }) ideaId: string;
  @PrimaryColumn('integer') number: number;
  @Column('text') text: string;
  @Column({ type: 'timestamptz', name: 'submitted_at', precision: 3 }) submittedAt: Date;
  /** With what the ledger's hash of the text was made; null once a name was taken out of it. */
  @Column('bytea', { nullable: true }) salt: Buffer | null;
}
