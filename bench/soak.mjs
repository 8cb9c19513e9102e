import { setTimeout as sleep } from 'node:timers/promises';
import { enrolCitizens } from './support/citizens.mjs';
import { describeSoak } from './support/describe-soak.mjs';
import { withEndings } from './support/endings.mjs';
import { currentLoad, machineOf } from './support/figures.mjs';
import { judgeSamples } from './support/judge-samples.mjs';
import { openSite } from './support/open-site.mjs';
import { readOptions } from './support/options.mjs';
import { report } from './support/report.mjs';
import { residentMb, takeSamples } from './support/samples.mjs';
import { post, signIn } from './support/site-calls.mjs';
import { TaskThread } from './support/task-thread.mjs';

const USAGE = `npm run bench -- soak [--json] [--record]

Whether api and worker grow while people submit, search, read, break uploads off, watch and sign in, at half of what the
machine gives. For a minute they are left alone, and then their resident memory is what it is in service; after that
memory every ten seconds after a collection, handles, connections, rows of jobs. In less than ten minutes a slope says
nothing; then only the rest is judged.

  --minutes   how long after the first (20)                         --people  who show what the machine gives (16)`;

const CITIZENS = 500;
/** Ideas that are there to be read from the beginning. */
const WRITTEN = 100;
/** Nobody makes them collect in it. */
const FIRST_S = 60;
const MEMORY = { NODE_ENV: 'production', MADANG_UPLOAD_MB_PER_HOUR: '100000000' };

const options = readOptions(USAGE, { numbers: { minutes: 20, people: 16 } });
const loadBefore = currentLoad();
const say = (line) => process.stderr.write(`${line}\n`);

const result = await withEndings(async (endings) => {
  const flags = ['--expose-gc', '--import', new URL('support/tell-memory.mjs', import.meta.url).href];
  const site = await openSite(endings, { redisProgram: null, flags, env: MEMORY });
  const { submissions } = await enrolCitizens(site.admin, CITIZENS);
  const worker = site.startWorker();
  const ideas = [];
  for (const { token, content } of submissions.slice(0, WRITTEN))
    ideas.push((await post(site, '/api/v1/ideas', content, token)).id);
  const world = { submissions, ideas, lead: await signIn(site, 'lead'), port: site.port };
  const people = new TaskThread('./soak-thread.mjs', world);
  endings.add(() => people.stop());
  const most = await people.run({ people: options.people, seconds: 10 });
  const rate = most.rate / 2;
  say(`… ${Math.round(rate)} acts a second for 1 + ${options.minutes} min, half of ${Math.round(most.rate)}`);
  const running = people.run({ rate, seconds: FIRST_S + options.minutes * 60 });
  await Promise.race([running, sleep(FIRST_S * 1_000)]);
  const afterAMinuteMb = { api: await residentMb(site.api), worker: await residentMb(worker) };
  const samples = takeSamples({ site, worker, say });
  const { acts } = await running;
  const taken = await samples.stop();
  return {
    bench: 'soak',
    ...{ minutes: options.minutes, rate, acts },
    ...judgeSamples(taken, { acts, minutes: options.minutes, afterAMinuteMb }),
    machine: await machineOf(site.admin, loadBefore),
  };
});

const isMet = Object.values(result.held).every(Boolean);
await report(result, { options, isMet, describe: describeSoak });
