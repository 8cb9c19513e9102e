import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { root, step } from './run.mjs';

process.chdir(root);
await step('설치 / install', install);
await step('빌드 / build', build);

// In this same process: signals and exit code need no passing on.
const main = join(root, 'dist/apps/cli/src/main.js');
process.argv = [process.argv[0], main, 'serve', ...process.argv.slice(2)];
process.setSourceMapsEnabled(true);
await import(pathToFileURL(main).href);
