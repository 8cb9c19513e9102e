import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { findTools } from './find-tools.mjs';
import { install } from './install.mjs';
import { programOf, root, run, step } from './run.mjs';

// The pages are those that the tests look at, with the same things in them.
const folder = join(root, 'docs/screens');

process.chdir(root);
await step('설치 / install', install);
await step('빌드 / build', build);
const env = { ...(await findTools()), CI: 'true', MADANG_SCREENS: folder };
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
process.exitCode = (await run(process.execPath, [programOf('jest'), 'test/pages'], { env })).code;
