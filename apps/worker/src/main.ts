import { setFlagsFromString } from 'node:v8';

// Nobody waits for the worker: it collects garbage often rather than keep it (docs/decisions/0047). Before all else: what is loaded counts.
setFlagsFromString('--heap-growing-percent=15');
setFlagsFromString('--semi-space-growth-factor=1');
await import('./run-worker.js');
