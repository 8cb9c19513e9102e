import { setFlagsFromString } from 'node:v8';

// By itself V8 lets garbage grow to as much as what lives before it collects (docs/decisions/0047). Before all else: what is loaded counts.
setFlagsFromString('--heap-growing-percent=50');
await import('./run-api.js');
