import { readConfig } from '@app/platform';
import { createWorker } from './create-worker.js';

await createWorker(readConfig());
