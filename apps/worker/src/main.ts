import { setPriority } from 'node:os';
import { endOnSignal, readConfig } from '@app/platform';
import { createWorker } from './create-worker.js';

/** Where cores are short, taking an idea in comes before what follows from it (docs/decisions/0006). */
const NICE = 10;

setPriority(NICE);
endOnSignal(await createWorker(readConfig()));
