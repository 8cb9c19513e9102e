import { availableParallelism, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fleet, Target } from './a-fleet.js';

const SHORTEST_MS = 2_500;
const LONGEST_MS = 4_000;
/** After that long the next one comes, however little was sent meanwhile. */
const MOST_BETWEEN_MS = 10_000;
/** Locks last 15 s, and are looked for every 15 s, in Redis twice: after that a job that was held is another's. */
const FROZEN_MS = 38_000;
const KILLS_BETWEEN_FREEZES = 28;
/** What a worker says that wakes up and finds its job gone. */
const LOST_ITS_JOB =
  /could not renew lock|Missing (key|lock) for job|Lock mismatch|is not in the active state/;
const AWAKE_FOR_MS = 12_000;

/** What was done to a fleet. */
export interface Killed {
  kills: Record<Target, number>;
  /** Workers that were stopped in the midst of their work, and of these those whose job was another's when they woke. */
  frozen: number;
  robbed: number;
  /** Processes that ended by themselves, and were started again. */
  endedAlone: number;
  /** Instant of the last of all this, in milliseconds. */
  lastAt: number;
}

/**
 * Kills one after the other until it is enough, each once its turn has come after so many before it; the order is drawn
 * by chance, the shares are not.
 */
export async function killAtRandom(
  fleet: Fleet,
  isEnough: (killed: Killed) => boolean,
  isTurn: (before: number) => boolean,
): Promise<Killed> {
  const killed: Killed = {
    kills: { api: 0, worker: 0, database: 0, queue: 0 },
    ...{ frozen: 0, robbed: 0, endedAlone: 0, lastAt: performance.now() },
  };
  const waking: Promise<void>[] = [];
  let deck: Target[] = [];
  let lastWorker = 0;
  let frozen: { which: number; until: number; wake: () => () => string[] } | null = null;
  const total = (): number => Object.values(killed.kills).reduce((sum, count) => sum + count, 0);
  const wakeUp = (): void => {
    const said = frozen!.wake();
    frozen = null;
    killed.lastAt = performance.now();
    waking.push(
      sleep(AWAKE_FOR_MS).then(
        () => void (said().some((line) => LOST_ITS_JOB.test(line)) && killed.robbed++),
      ),
    );
  };

  while (!isEnough(killed)) {
    const begin = performance.now();
    killed.endedAlone += fleet.restartEnded();
    if (frozen && performance.now() > frozen.until) wakeUp();
    else if (!frozen && total() >= KILLS_BETWEEN_FREEZES * (killed.frozen + 0.5)) {
      // The one that is longer at work: it surely has begun something.
      const which = 1 - lastWorker;
      frozen = { which, until: performance.now() + FROZEN_MS, wake: fleet.freeze(which) };
      killed.frozen++;
    }
    if (deck.length === 0) deck = shuffle(fleet.hasQueueServer ? [...CARDS, 'queue', 'queue'] : [...CARDS]);
    // A database that is killed ends the connections of a frozen worker, which then could not act any more.
    const at = deck.findIndex((target) => !frozen || target !== 'database');
    const [target] = at < 0 ? (['api'] as const) : deck.splice(at, 1);
    const which = frozen && target === 'worker' ? 1 - frozen.which : Math.floor(Math.random() * 2);
    if (target === 'worker') lastWorker = which;
    await fleet.kill(target!, which);
    killed.kills[target!]++;
    killed.lastAt = performance.now();
    const pause = SHORTEST_MS + Math.random() * (LONGEST_MS - SHORTEST_MS);
    await sleep(Math.max(0, pause * crowding() - (performance.now() - begin)));
    const last = begin + MOST_BETWEEN_MS;
    while (!isTurn(total()) && !isEnough(killed) && performance.now() < last) await sleep(50);
  }
  if (frozen) {
    await sleep(Math.max(0, (frozen as { until: number }).until - performance.now()));
    wakeUp();
  }
  await Promise.all(waking);
  return killed;
}

/**
 * The fleet alone keeps two or three at work for each core. Where others take their part as well, processes need as much
 * longer to start, and whoever is killed before it has started was never in the midst of anything.
 */
const crowding = (): number => Math.max(1, loadavg()[0]! / availableParallelism() / 3);

const CARDS: Target[] = ['database', 'database', 'database', 'worker', 'worker', 'api', 'api'];

const shuffle = <T>(cards: T[]): T[] =>
  cards
    .map((card) => ({ card, order: Math.random() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ card }) => card);
