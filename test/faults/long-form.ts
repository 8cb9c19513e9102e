import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fleet } from './a-fleet.js';
import { type Killed, killAtRandom } from './kill-at-random.js';
import type { Submitters } from './submitters.js';

/** What `npm run faults` asks for, in `MADANG_FAULTS`. */
export interface LongForm {
  backend: 'postgres' | 'redis';
  /** At least so many kills, and so many ideas acknowledged … */
  kills: number;
  ideas: number;
  /** … in at most so many minutes. */
  minutes: number;
  /** File for the figures. */
  report: string;
}

/** Null in the short form, which is part of `npm test`. */
export function readLongForm(): LongForm | null {
  const { MADANG_FAULTS } = process.env;
  return MADANG_FAULTS ? (JSON.parse(MADANG_FAULTS) as LongForm) : null;
}

/** More waiting than workers do in half a minute: clients hold back, for what counts here is what survives. */
const MOST_WAITING = 3_000;

/** Sends and kills until there was enough of both, or the time is over. */
export async function endure(
  fleet: Fleet,
  submitters: Submitters,
  clients: number,
  { kills, ideas, minutes }: LongForm,
): Promise<Killed> {
  const end = performance.now() + minutes * 60_000;
  let isOver = false;
  const isEnough = (killed: Killed): boolean => {
    const count = Object.values(killed.kills).reduce((sum, one) => sum + one, 0);
    return isOver || performance.now() > end || (count >= kills && submitters.receipts.size >= ideas);
  };
  // Spread over the ideas, so that each kill meets many at work.
  const isTurn = (before: number): boolean => submitters.receipts.size * kills >= before * ideas;
  const holdingBack = async (): Promise<void> => {
    for (let said = performance.now(); !isOver; await sleep(500)) {
      const waiting = await fleet
        .query<{ n: number }>('select count(*)::int as n from ledger.outbox')
        .catch(() => null);
      if (waiting) submitters.isHolding = waiting[0]!.n > MOST_WAITING;
      if (performance.now() - said < 30_000) continue;
      said = performance.now();
      const rows = waiting ? `${waiting[0]!.n} rows wait` : 'no database';
      process.stderr.write(`faults: ${submitters.receipts.size} acknowledged, ${rows}\n`);
    }
  };
  // A client that got a wrong answer ends it all.
  const sending = submitters.send(clients).finally(() => (isOver = true));
  const [killed] = await Promise.all([
    killAtRandom(fleet, isEnough, isTurn).finally(() => submitters.finish()),
    sending,
    holdingBack(),
  ]);
  return killed;
}

/** Leaves the figures where the script looks for them. */
export function report(
  { report: file, backend, ...asked }: LongForm,
  figures: Record<string, unknown>,
): void {
  writeFileSync(file, JSON.stringify({ backend, asked, ...figures }));
}
