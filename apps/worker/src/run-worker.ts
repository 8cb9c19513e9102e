import { setPriority } from 'node:os';
import { endOnSignal, readConfig } from '@app/platform';
import { createWorker } from './create-worker.js';

/** Where cores are short, taking an idea in comes before what follows from it (docs/decisions/0006). */
const NICE = 10;

setPriority(NICE);
const worker = createWorker(readConfig());
endOnSignal(worker, hurry);
await worker;

/** Whoever is asked to end has ten seconds: no time to be polite. Without the right to it, it stays as it is. */
async function hurry(): Promise<void> {
  try {
    setPriority(0);
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_SYSTEM_ERROR') throw error;
  }
}
