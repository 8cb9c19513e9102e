import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A platform operator came to look at what this tenant's citizens wrote, and said why. */
@Entity({ schema: 'identity', name: 'visits' })
export class Visit {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  /** The account that an operator has here for their visits. */
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('text') reason: string;
  @Column({ type: 'timestamptz', name: 'began_at', precision: 3 }) beganAt: Date;
  @Column({ type: 'timestamptz', name: 'ends_at', precision: 3 }) endsAt: Date;
  /** When its link was used, which it can be once. */
  @Column({ type: 'timestamptz', name: 'entered_at', precision: 3, nullable: true }) enteredAt: Date | null;
}
