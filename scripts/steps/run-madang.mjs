import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { root } from './run.mjs';

process.chdir(root);
await install({ quiet: true });
await build();

const main = join(root, 'dist/apps/cli/src/main.js');
process.argv = [process.argv[0], main, ...process.argv.slice(2)];
process.setSourceMapsEnabled(true);
await import(pathToFileURL(main).href);
