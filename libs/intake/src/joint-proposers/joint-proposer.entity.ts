import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One of several who propose together, with a share in per cent (국민 제안 규정 §5③). */
@Entity({ schema: 'intake', name: 'joint_proposers' })
export class JointProposer {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  /** New with each statement of the shares, so that a link in an older mail agrees to nothing newer. */
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'idea_id' }) ideaId: string;
  /** Name and address; of the author they stand with the idea or the account. */
  @Column('uuid', { name: 'person_id', nullable: true }) personId: string | null;
  /** The account they last answered with; it stays when shares are stated anew. */
  @Column('uuid', { name: 'account_id', nullable: true }) accountId: string | null;
  @Column('smallint') position: number;
  @Column('smallint') share: number;
  @Column('boolean', { name: 'is_lead' }) isLead: boolean;
  /** Submitted the idea. */
  @Column('boolean', { name: 'is_author' }) isAuthor: boolean;
  @Column('text') status: 'asked' | 'agreed' | 'declined';
  @Column({ type: 'timestamptz', name: 'stated_at', precision: 3 }) statedAt: Date;
  @Column({ type: 'timestamptz', name: 'answered_at', precision: 3, nullable: true }) answeredAt: Date | null;
}
