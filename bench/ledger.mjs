import { withEndings } from './support/endings.mjs';
import { currentLoad, machineOf, percentiles } from './support/figures.mjs';
import { openLedger } from './support/open-ledger.mjs';
import { openSite } from './support/open-site.mjs';
import { readOptions } from './support/options.mjs';
import { describeMachine, mark, report } from './support/report.mjs';
import { tamperLedger } from './support/tamper-ledger.mjs';

const USAGE = `npm run bench -- ledger [--json] [--record]

How long the tree over a ledger of many events takes to grow and to be verified, beside reading the same rows; whether an
edit, a deletion, a change of order and a cut tail are each found and named; how long a proof of one event takes.

  --events  number of events (1000000)
  --proofs  proofs of each kind (300)`;

const options = readOptions(USAGE, {
  numbers: { events: 1_000_000, proofs: 300 },
  check: (values) => {
    if (values.events < 20_000) throw new Error('a tail of 10,000 events is cut off: take 20,000 or more');
    return values;
  },
});
const loadBefore = currentLoad();

const result = await withEndings(async (endings) => {
  const site = await openSite(endings, { redisProgram: null });
  const ledger = await openLedger(site);
  endings.add(() => ledger.close());
  const filledMs = await timed(() => ledger.fill(options.events));
  const keptMs = await timed(() => ledger.keep());
  const { rows } = await site.admin.query(
    `select size::float8 as size from ledger.trees where tenant_id = $1`,
    [ledger.tenantId],
  );
  const events = rows[0].size;
  const readMs = await timed(() => ledger.read(events));
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 100);
  let report;
  const verifiedMs = await timed(async () => (report = await ledger.verify()));
  clearInterval(watch);
  const memory = { beforeMb: before / 2 ** 20, mostMb: most / 2 ** 20 };
  const tampered = await tamperLedger(site.admin, ledger, events);
  const isWholeAgain = (await ledger.verify()).faults.length === 0;
  const { rows: subjects } = await site.admin.query(
    `select subject_id as id from ledger.events where tenant_id = $1 and sequence = 1
     order by random() limit $2`,
    [ledger.tenantId, options.proofs],
  );
  const proofs = percentiles(await timedEach(subjects, ({ id }) => ledger.prove(id)));
  const sizes = Array.from({ length: options.proofs }, () => 1 + Math.floor(Math.random() * events));
  const consistency = percentiles(await timedEach(sizes, (size) => ledger.compare(size, events)));
  const machine = await machineOf(site.admin, loadBefore);
  const ratio = readMs / verifiedMs;
  return {
    ...{ bench: 'ledger', events, filledMs, keptMs, readMs, verifiedMs, ratio, memory },
    ...{ checkpoints: report.checkpoints, faults: report.faults.length },
    ...{ tampered, isWholeAgain, proofs, consistency, machine },
  };
});

const { faults, isWholeAgain, tampered } = result;
const isMet = faults === 0 && isWholeAgain && tampered.every(({ isFound }) => isFound);
await report(result, { options, isMet, describe });

async function timed(work) {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

async function timedEach(all, work) {
  const times = [];
  for (const one of all) times.push(await timed(() => work(one)));
  return times;
}

function describe({ events, machine, ...all }) {
  const perSecond = (ms) => `${Math.round(events / (ms / 1000)).toLocaleString('en')} events/s`.padStart(18);
  const line = (name, ms) =>
    `  ${name.padEnd(28)}${`${(ms / 1000).toFixed(1)} s`.padStart(10)}${perSecond(ms)}`;
  const ms = ({ p50, p95, max }) =>
    [p50, p95, max].map((value) => `${value.toFixed(1)} ms`.padStart(10)).join('');
  return [
    describeMachine(machine),
    `${events.toLocaleString('en')} events under ${all.checkpoints} checkpoints`,
    line('grown and signed', all.keptMs),
    line('read alone', all.readMs),
    `${line('verified', all.verifiedMs)}   ${all.ratio.toFixed(2)} of reading alone, ${all.memory.mostMb.toFixed(0)} MB at most (${all.memory.beforeMb.toFixed(0)} MB before)`,
    ...all.tampered.map(
      ({ name, tookMs, isFound, fault }) =>
        `${mark(isFound)} ${name.padEnd(28)}${`${(tookMs / 1000).toFixed(1)} s`.padStart(10)}   ${fault ? `${fault.what}, at ${fault.index}` : 'nothing found'}`,
    ),
    `${mark(all.isWholeAgain && all.faults === 0)} nothing found where nothing was changed`,
    `  ${''.padEnd(28)}${['p50', 'p95', 'max'].map((name) => name.padStart(10)).join('')}`,
    `  ${'proof of one event'.padEnd(28)}${ms(all.proofs)}`,
    `  ${'proof between two sizes'.padEnd(28)}${ms(all.consistency)}`,
  ].join('\n');
}
