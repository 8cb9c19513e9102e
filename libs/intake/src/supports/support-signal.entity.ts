import { Column, Entity, PrimaryColumn } from 'typeorm';

/** `network`: many from one network; `fresh`: many from accounts that were a day old at most. Within a quarter of an hour. */
export const SIGNAL_KINDS = ['network', 'fresh'] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** That the support of an idea came in a way that somebody should look at. */
@Entity({ schema: 'intake', name: 'support_signals' })
export class SupportSignal {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'idea_id' }) ideaId: string;
  @Column('text') kind: SignalKind;
  /** Hash of the network; empty for `fresh`. */
  @Column('text') network: string;
  /** The most that came in a quarter of an hour. */
  @Column('integer') supports: number;
  /** That quarter of an hour. */
  @Column({ type: 'timestamptz', name: 'from_at', precision: 3 }) fromAt: Date;
  @Column({ type: 'timestamptz', name: 'until_at', precision: 3 }) untilAt: Date;
  @Column({ type: 'timestamptz', name: 'found_at', precision: 3 }) foundAt: Date;
  /** When and by whom nothing was found wrong with it; null again once more of it came. */
  @Column({ type: 'timestamptz', name: 'settled_at', precision: 3, nullable: true }) settledAt: Date | null;
  @Column('uuid', { name: 'settled_by', nullable: true }) settledBy: string | null;
}
