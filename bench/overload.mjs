import { enrolCitizens } from './support/citizens.mjs';
import { describeOverload } from './support/describe-overload.mjs';
import { withEndings } from './support/endings.mjs';
import { currentLoad, machineOf } from './support/figures.mjs';
import { findCapacity } from './support/find-capacity.mjs';
import { countIdeas, countLost, measureRecovery, measureRush } from './support/measure-rush.mjs';
import { openSite } from './support/open-site.mjs';
import { readOptions } from './support/options.mjs';
import { report } from './support/report.mjs';
import { signIn } from './support/site-calls.mjs';
import { TaskThread } from './support/task-thread.mjs';

const USAGE = `npm run bench -- overload [--json] [--record]

What becomes of ideas when twice as many are sent as can be taken in: finds the capacity, sends half of it, then twice
as many whatever becomes of them, then half again. Nothing that was acknowledged may be missing, staff and probes go on.

  --seconds   length of the rush (60)               --slice   seconds of one step to the capacity (5)
  --after     most seconds until it is as before (30)`;

/** Enough that none is limited. */
const CITIZENS = 2_000;
const MOST_RATIO = 2;
const MOST_REFUSAL_MS = 100;

const options = readOptions(USAGE, { numbers: { seconds: 60, slice: 5, after: 30 } });
const loadBefore = currentLoad();
const say = (line) => process.stderr.write(`${line}\n`);

const result = await withEndings(async (endings) => {
  const site = await openSite(endings, { redisProgram: null });
  const { submissions } = await enrolCitizens(site.admin, CITIZENS);
  const staff = { lead: await signIn(site, 'lead'), administrator: await signIn(site, 'administrator') };
  const ideasBefore = await countIdeas(site.admin);
  site.startWorker();
  const people = new TaskThread('./rush-thread.mjs', { submissions });
  endings.add(() => people.stop());
  const send = (task) => people.run({ ...task, port: site.port });
  const { steps, capacity, acked } = await findCapacity({ send, seconds: options.slice, say });
  const rate = Math.round(capacity.rate);
  say(`… ${Math.round(rate / 2)}, then ${2 * rate}, then ${Math.round(rate / 2)} ideas a second`);
  const before = await measureRush(site, send, staff, { rate: rate / 2, seconds: 2 * options.slice });
  const rush = await measureRush(site, send, staff, { rate: 2 * rate, seconds: options.seconds });
  const after = await measureRecovery(send, { rate: rate / 2, seconds: options.after, normal: before.p99 });
  const ids = [acked, before, rush, after].flatMap((part) => part.ids);
  const lost = await countLost(site.admin, ids, ideasBefore);
  const tidy = (part) => ({ ...part, ids: undefined });
  return {
    bench: 'overload',
    ratio: rush.accepted.p99 / capacity.p99,
    capacity,
    steps,
    ...{ before: tidy(before), rush: tidy(rush), after: tidy(after), lost },
    machine: await machineOf(site.admin, loadBefore),
  };
});

const { rush, before, after, lost } = result;
/** What must be so, each in a word. A rush in which nobody was turned away was none. */
const held = {
  'accepted p99': result.ratio <= MOST_RATIO,
  'turned away': rush.refused.count > 0,
  'turned away soon': rush.refused.p99 <= MOST_REFUSAL_MS,
  'told when to come again': rush.withoutRetryAfter === 0,
  'no error, no broken connection': [before, rush, after].every(
    ({ other, hangUps }) => hangUps === 0 && Object.keys(other).length === 0,
  ),
  'staff and probes': [before, rush].every(({ probes }) =>
    probes.every(({ answered, failed }) => answered > 0 && Object.keys(failed).length === 0),
  ),
  'nothing lost': lost.acknowledged > 0 && lost.missing === 0,
  'whoever was turned away left nothing': lost.unasked === 0,
  'as before soon': after.recoveredAfterSeconds !== null,
};
result.held = held;
const isMet = Object.values(held).every(Boolean);
await report(result, { options, wanted: { most: MOST_RATIO }, isMet, describe: describeOverload });
