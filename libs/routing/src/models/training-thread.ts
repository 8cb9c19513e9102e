import { parentPort, workerData } from 'node:worker_threads';
import { buildCandidate, type Material } from './build-candidate.js';

/** A thread of its own: training takes up to half a minute of computing, in which a process would hear nothing. */
parentPort!.postMessage(buildCandidate(workerData as Material));
