import { median } from './figures.mjs';
import { slopeOf } from './regression.mjs';

const MOST_MB_PER_HOUR = 10;
const LEAST_MINUTES = 10;
/** Caches fill and compilers learn for so long. */
const WARM_UP_SHARE = 0.2;
/** After the first minute under load, as they are: without a collection. */
const MOST_RSS_MB = { api: 260, worker: 180 };
/** BullMQ trims at ten thousand, a little later than that. */
const MOST_EVENTS = 10_300;
/** What comes and goes between two samples; more is growth. */
const SWAY = { handles: 10, sockets: 5, connections: 3, jobs: 50, owed: 200 };

const COUNTS = {
  'handles of the api': ['handles', ({ api }) => api.handles],
  'sockets of the api': ['sockets', ({ api }) => api.sockets],
  'handles of the worker': ['handles', ({ worker }) => worker.handles],
  'sockets of the worker': ['sockets', ({ worker }) => worker.sockets],
  'connections of PostgreSQL': ['connections', ({ connections }) => connections],
  'rows of jobs': ['jobs', ({ jobs }) => jobs],
  'deliveries owed': ['owed', ({ owed }) => owed],
};

/**
 * What a soak says: resident memory after a minute, slopes of memory, growth of counts, and what of it is as it should
 * be.
 */
export function judgeSamples(samples, { acts, minutes, afterAMinuteMb }) {
  const settled = samples.filter(({ seconds }) => seconds >= minutes * 60 * WARM_UP_SHARE);
  const third = Math.max(1, Math.floor(settled.length / 3));
  const ends = [settled.slice(0, third), settled.slice(-third)];
  const middles = (pick) => ends.map((part) => median(part.map(pick)));
  const slopes = {};
  for (const name of ['api', 'worker'])
    for (const what of ['rssMb', 'heapMb'])
      slopes[`${name} ${what}`] = slopeOf(
        settled.map(({ seconds, [name]: of }) => [seconds / 3_600, of[what]]),
      );
  const counts = {};
  for (const [name, [, pick]] of Object.entries(COUNTS)) counts[name] = middles(pick);
  const all = Object.values(acts);
  const isLong = minutes >= LEAST_MINUTES;
  const held = {
    'every act answered': all.every(({ failed, done }) => failed === 0 && done > 0),
    'the api after a minute': afterAMinuteMb.api <= MOST_RSS_MB.api,
    'the worker after a minute': afterAMinuteMb.worker <= MOST_RSS_MB.worker,
    "the log of a queue's events": Math.max(...samples.map((one) => one.eventsOfAQueue)) <= MOST_EVENTS,
  };
  for (const [name, [sway]] of Object.entries(COUNTS))
    held[name] = counts[name][1] - counts[name][0] <= SWAY[sway];
  if (isLong) for (const [name, { upper }] of Object.entries(slopes)) held[name] = upper <= MOST_MB_PER_HOUR;
  const [first, last] = middles(({ api }) => api.rssMb);
  return {
    ratio: last / first,
    slopes,
    isLong,
    counts,
    afterAMinuteMb,
    mostMb: MOST_RSS_MB,
    samples: samples.length,
    held,
  };
}
