import { awaitDrained, countBacklog } from './backlog.mjs';
import { median, percentiles, spread } from './figures.mjs';

const CONNECTIONS = 32;
/** A machine whose ceiling moves by more than this within a run is busy with something else. */
const MOST_DRIFT = 1.5;
const MOST_RUNS = 3;
/** What stood idle for minutes, while what the others took in drained, answers slower for two seconds, whoever it is. */
const LEAD_SECONDS = 2;

/**
 * Lets the compiler of each server learn its code. The worker rests; what it would owe for this is dropped.
 */
export async function warmUp({ site, subjects, seconds }) {
  for (const submit of Object.values(subjects)) await submit({ connections: CONNECTIONS, seconds });
  await site.admin.query('truncate ledger.outbox');
  await site.admin.query('vacuum analyze');
}

/**
 * Ideas accepted a second at 32 connections while the worker drains: Madang, the bare server, the raw driver and, where
 * there is one, pgbench, in turn and in changing order, two seconds after an empty backlog each time. A run in which the bare server's rates
 * differ by more than 1.5 times is dropped and done again, three times at most.
 */
export async function measureAccept({ site, worker, subjects, rounds, seconds, say }) {
  const names = Object.keys(subjects);
  await subjects.madang({ connections: CONNECTIONS, count: CONNECTIONS });
  await awaitDrained(site, worker);
  const dropped = [];
  for (let run = 1; ; run++) {
    const slices = [];
    for (let round = 0; round < rounds; round++)
      slices.push(
        await runRound({ site, worker, subjects, order: turned(names, round), seconds, say, round }),
      );
    const result = summarise(slices);
    if (result.drift <= MOST_DRIFT || run === MOST_RUNS) {
      return { connections: CONNECTIONS, ...result, isSteady: result.drift <= MOST_DRIFT, dropped };
    }
    dropped.push({ ratio: result.ratio, drift: result.drift });
    say(`  run dropped: the bare server's rates differ by ${result.drift.toFixed(2)} times`);
  }
}

async function runRound({ site, worker, subjects, order, seconds, say, round }) {
  const slices = {};
  for (const name of order) {
    await subjects[name]({ connections: CONNECTIONS, seconds: LEAD_SECONDS });
    const { rate, latencies } = await subjects[name]({ connections: CONNECTIONS, seconds });
    const backlog = await countBacklog(site.admin);
    // Its ideas are one and the same with invented hashes: nothing to work on.
    if (name === 'pgbench') await site.admin.query('truncate ledger.outbox');
    const drainSeconds = await awaitDrained(site, worker);
    slices[name] = { rate, latencies, backlog, drainSeconds };
  }
  const rates = order.map((name) => `${name} ${Math.round(slices[name].rate)}/s`).join(', ');
  say(`  round ${round + 1}: ${rates}`);
  return slices;
}

function summarise(slices) {
  const rates = (name) => slices.map((slice) => slice[name].rate);
  const ratios = slices.map(({ madang, bare }) => madang.rate / bare.rate);
  const of = (name) => ({
    ...spread(rates(name)),
    latencyMs: percentiles(slices.flatMap((slice) => slice[name].latencies)),
    backlog: median(slices.map((slice) => slice[name].backlog)),
  });
  const bare = rates('bare');
  const isBeside = 'pgbench' in slices[0];
  return {
    ratio: median(ratios),
    ratios,
    madang: of('madang'),
    bare: of('bare'),
    rawDriver: spread(rates('raw')),
    ...(isBeside && {
      pgbench: spread(rates('pgbench')),
      pgbenchRatio: median(slices.map(({ madang, pgbench }) => madang.rate / pgbench.rate)),
    }),
    drift: Math.max(...bare) / Math.min(...bare),
  };
}

/** Each round another one begins, so that none always meets the largest tables. */
const turned = (names, by) => names.map((_, index) => names[(index + by) % names.length]);
