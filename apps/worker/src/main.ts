import { setPriority } from 'node:os';
import { readConfig } from '@app/platform';
import { createWorker } from './create-worker.js';

/** Where cores are short, taking an idea in comes before what follows from it (docs/decisions/0006). */
const NICE = 10;

setPriority(NICE);
await createWorker(readConfig());
