import { Injectable } from '@nestjs/common';
import { Clock, Database, type Measure, Measures, type Reading } from '@app/platform';
import { MOVES } from '../standstill/standstill.js';
import { QueuesService } from './queues.service.js';

const STATES = ['waiting', 'active', 'delayed', 'failed', 'standing'] as const;

/** Background work in figures: how much waits and for how long, whether it is relayed, whether instants are acted on. */
@Injectable()
@Measures({
  madang_queue_jobs: {
    help: 'Work of each queue by how it stands; failed is given up until somebody acts',
    labels: ['queue', 'state'],
  },
  madang_queue_oldest_seconds: { help: 'Age of the oldest work of each queue', labels: ['queue'] },
  madang_outbox_lag_seconds: { help: 'How long the oldest event waits to be made into a job' },
  madang_due_lag_seconds: { help: 'How long the oldest instant that has come waits to be acted on' },
})
export class QueueMeasures implements Measure {
  constructor(
    private readonly queues: QueuesService,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async read(): Promise<Reading[]> {
    const [queues, [lags]] = await Promise.all([
      this.queues.standing(null),
      this.database.outside<{ outbox: number; due: number }>(LAGS, [this.clock.now()]),
    ]);
    return [
      ...queues.flatMap(({ queue, oldestSeconds, ...counts }) => [
        ...STATES.map((state) => ({
          gauge: 'madang_queue_jobs',
          labels: { queue, state },
          value: counts[state],
        })),
        { gauge: 'madang_queue_oldest_seconds', labels: { queue }, value: oldestSeconds },
      ]),
      { gauge: 'madang_outbox_lag_seconds', value: lags!.outbox },
      { gauge: 'madang_due_lag_seconds', value: lags!.due },
    ];
  }
}

const LAGS = `
  select
    coalesce((select extract(epoch from clock_timestamp() - min(created_at)) from ledger.outbox
      where relayed_at is null and ${MOVES}), 0)::float8 as outbox,
    coalesce((select extract(epoch from $1::timestamptz - min(due_at)) from ledger.due
      where due_at <= $1 and ${MOVES}), 0)::float8 as due`;
