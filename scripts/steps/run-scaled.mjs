import { build } from './build.mjs';
import { findTools } from './find-tools.mjs';
import { install } from './install.mjs';
import { fail, programOf, root, run, step } from './run.mjs';

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
