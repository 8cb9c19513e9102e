import type { TestApp } from './an-app.js';
import { eventually } from './eventually.js';

/** Waits until the worker owes nobody anything for what was done so far. */
export async function untilDelivered(app: TestApp): Promise<void> {
  await eventually(async () => expect(await app.query('select queue from ledger.outbox')).toEqual([]));
}
