import { build } from './build.mjs';
import { install } from './install.mjs';
import { readFlags } from './read-flags.mjs';
import { programOf, root, run, say, step } from './run.mjs';

// The long form of the same test that `npm test` runs in short, with other requests each time.
const USAGE = `npm run fuzz -- [--seed <number>] [--requests 100000]

잘못된 입력을 명세에서 만들어 보냅니다. 같은 시드는 같은 요청을 만듭니다.
Sends bad input made from the API's description; the same seed makes the same requests.`;
const { seed, requests } = readFlags(
  USAGE,
  {
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    requests: { type: 'string', default: '100000' },
  },
  (given) => {
    const wrong = ['seed', 'requests'].find((name) => !/^\d{1,10}$/.test(given[name]));
    return wrong && `--${wrong} ${given[wrong]}`;
  },
);

process.chdir(root);
await step('설치 / install', install);
await step('빌드 / build', build);
say(`시드 / seed: ${seed}`);
const env = { MADANG_FUZZ: requests, MADANG_FUZZ_SEED: seed };
process.exitCode = (
  await run(process.execPath, [programOf('jest'), 'test/fuzz/fuzz.db.spec.ts'], { env })
).code;
