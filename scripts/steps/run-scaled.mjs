import { build } from './build.mjs';
import { findTools } from './find-tools.mjs';
import { install } from './install.mjs';
import { readFlags } from './read-flags.mjs';
import { fail, programOf, root, run, step } from './run.mjs';

readFlags(`npm run scaled

API와 작업자 둘씩을 프록시 뒤에, 복제본과 Redis Cluster 위에 띄워 시험합니다.
Tests two api and two workers behind a proxy, on a database with a replica and a Redis Cluster.`);

process.chdir(root);
await step('설치 / install', install);
await step('빌드 / build', build);
const tools = await findTools({ withProxy: true });
for (const [variable, debianPackage] of [
  ['MADANG_INITDB', 'postgresql'],
  ['MADANG_REDIS_SERVER', 'redis-server'],
  ['MADANG_NGINX', 'nginx-light'],
])
  if (!tools[variable])
    fail(
      `${debianPackage} 이(가) 없어 여러 대를 흉내 낼 수 없습니다.`,
      `${debianPackage} is missing: several machines cannot be played.`,
      `apt-get install ${debianPackage}`,
    );
const env = { ...tools, MADANG_SCALED: '1' };
process.exitCode = (await run(process.execPath, [programOf('jest'), 'test/scaled'], { env })).code;
