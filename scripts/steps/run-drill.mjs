import { build } from './build.mjs';
import { readFlags } from './read-flags.mjs';
import { fail, programOf, root, run, step } from './run.mjs';
import { findTools } from './find-tools.mjs';
import { install } from './install.mjs';

// The long form of the same test that `npm test` runs in short.
readFlags(`npm run drill

복구 훈련을 크게 합니다. 제안 수는 MADANG_DRILL_IDEAS로 정합니다(20000).
The restore drill at length; MADANG_DRILL_IDEAS says among how many ideas (20000).`);

process.chdir(root);
await step('설치 / install', install);
await step('빌드 / build', build);
const tools = await findTools();
if (!tools.MADANG_INITDB)
  fail(
    'PostgreSQL 서버 프로그램이 없어 복구 훈련을 할 수 없습니다.',
    'There is no PostgreSQL server to drill on.',
    'apt-get install postgresql',
  );
const env = { ...tools, MADANG_DRILL_IDEAS: process.env.MADANG_DRILL_IDEAS ?? '20000' };
process.exitCode = (await run(process.execPath, [programOf('jest'), 'test/faults/restore'], { env })).code;
