import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { Deliveries, Relay } from '@app/ledger';
import { type Database } from '@app/platform';

/** A delivery that failed twice fails for a reason of its own: `doctor` lists it. */
const TRIES = 2;

/** Whether a worker of this database is connected right now. */
export async function isWorkerRunning(database: Database): Promise<boolean> {
  const found = await database.outside(
    `select 1 from pg_stat_activity where application_name = 'madang-worker' and datname = current_database()
     limit 1`,
  );
  return found.length > 0;
}

/** Whether any tenant's event waits to be delivered. */
export async function hasWaiting(database: Database): Promise<boolean> {
  return (await database.outside(`select 1 from ledger.outbox limit 1`)).length > 0;
}

/** Does the worker's part in this process: relays events and delivers them. Ends with the app. */
export async function startDelivering(app: INestApplicationContext): Promise<void> {
  const deliveries = app.get(Deliveries);
  await deliveries.connect();
  deliveries.start();
  app.get(Relay).start();
}

/** Waits until every event of the tenant has been delivered or has failed twice; gives how many failed. */
export async function awaitOutbox(
  database: Database,
  tenantId: string,
  progress: (waiting: number) => void,
): Promise<number> {
  for (;;) {
    const [row] = await database.outside<{ waiting: number; failing: number }>(
      `select count(*) filter (where attempts < $2)::int as waiting,
         count(*) filter (where attempts >= $2)::int as failing
       from ledger.outbox where tenant_id = $1`,
      [tenantId, TRIES],
    );
    const { waiting = 0, failing = 0 } = row ?? {};
    progress(waiting);
    if (waiting === 0) return failing;
    await sleep(250);
  }
}
