import { Column, Entity, PrimaryColumn, type ValueTransformer } from 'typeorm';
import type { RunningClock, Stop } from '@app/workflow';

/** Instants within jsonb are texts. */
const stops: ValueTransformer = {
  to: (value: Stop[]) => value,
  from: (value: { from: string; to: string | null }[]): Stop[] =>
    value.map(({ from, to }) => ({ from: new Date(from), to: to === null ? null : new Date(to) })),
};

/** A clock of one case. It runs, stands or has ended; whoever counts anew works from this row alone. */
@Entity({ schema: 'review', name: 'clocks' })
export class CaseClock implements RunningClock {
  @PrimaryColumn('uuid', { name: 'tenant_id' }) tenantId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'idea_id' }) ideaId: string;
  /** The code of its rule in the case's version of the workflow. */
  @Column('text') code: string;
  @Column({ type: 'timestamptz', name: 'started_at', precision: 3 }) startedAt: Date;
  /** The period is over at this instant; of one that ends with a day, the midnight after it. */
  @Column({ type: 'timestamptz', name: 'due_at', precision: 3 }) dueAt: Date;
  @Column('jsonb', { transformer: stops }) stops: Stop[];
  @Column('integer', { name: 'extended_by' }) extendedBy: number;
  @Column('date', { name: 'given_on', nullable: true }) givenOn: string | null;
  @Column({ type: 'timestamptz', name: 'ended_at', precision: 3, nullable: true }) endedAt: Date | null;
  /** When whoever must act was reminded of this due date. */
  @Column({ type: 'timestamptz', name: 'reminded_at', precision: 3, nullable: true }) remindedAt: Date | null;
  /** The due date it ran over; never the time at which somebody noticed. */
  @Column({ type: 'timestamptz', name: 'breached_at', precision: 3, nullable: true }) breachedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'escalated_at', precision: 3, nullable: true })
  escalatedAt: Date | null;
}
