import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { programOf, root, run, say, step } from './run.mjs';

// The long form of the same test that `npm test` runs in short, with other requests each time.
const { values } = parseArgs({ options: { seed: { type: 'string' }, requests: { type: 'string' } } });
const { seed = String(Math.floor(Math.random() * 2 ** 31)), requests = '100000' } = values;
if (![seed, requests].every((value) => /^\d{1,10}$/.test(value))) {
  say('사용법 / usage: npm run fuzz -- [--seed <수/number>] [--requests <수/number>]');
  process.exit(2);
}

process.chdir(root);
await step('설치 / install', install);
await step('빌드 / build', build);
say(`시드 / seed: ${seed}`);
const env = { MADANG_FUZZ: requests, MADANG_FUZZ_SEED: seed };
process.exitCode = (
  await run(process.execPath, [programOf('jest'), 'test/fuzz/fuzz.db.spec.ts'], { env })
).code;
