import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { root, runNode, say } from './run.mjs';

const [name, ...args] = process.argv.slice(2);
const folder = join(root, 'bench');
const known = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -'.mjs'.length));

if (!known.includes(name)) {
  say(`사용법 / usage: npm run bench -- <이름/name> [...]\n  ${known.join('\n  ') || '(없음 / none)'}`);
  process.exit(2);
}
await install();
await build();
process.exitCode = (await runNode(join(folder, `${name}.mjs`), args)).code;
