import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { HttpConnection } from './http-connection.mjs';
import { requestOf } from './site-calls.mjs';
import { SOAK_ACTS } from './soak-acts.mjs';

// What people do on a working day, in a thread of their own.
const { submissions, ideas, lead, port } = workerData;
const world = {
  port,
  lead,
  ideas,
  submissions: submissions.map(requestOf),
  free: [],
  /** A connection that is free, or a new one, for one question and its answer. */
  async ask(request) {
    while (this.free.at(-1)?.isClosed) this.free.pop();
    const connection = this.free.pop() ?? (await HttpConnection.open(port));
    const answer = await connection.send(request);
    this.free.push(connection);
    return answer;
  },
};
const drawn = Object.entries(SOAK_ACTS).flatMap(([name, { share }]) => Array(share).fill(name));
let turn = 0;

parentPort.on('message', (task) => {
  (task.rate ? keepPace(task) : keepBusy(task)).then(
    (done) => parentPort.postMessage(done),
    (error) => parentPort.postMessage({ failure: String(error.stack) }),
  );
});

async function keepBusy({ people, seconds }) {
  const end = performance.now() + seconds * 1000;
  const tally = {};
  const one = async () => {
    while (performance.now() < end) await act(tally);
  };
  await Promise.all(Array.from({ length: people }, one));
  return { rate: sum(tally, 'done') / seconds, acts: tally };
}

async function keepPace({ rate, seconds }) {
  const begin = performance.now();
  const tally = {};
  const running = new Set();
  for (let number = 0; number < rate * seconds; number++) {
    const wait = begin + (number * 1000) / rate - performance.now();
    if (wait > 1) await sleep(wait);
    const done = act(tally).finally(() => running.delete(done));
    running.add(done);
  }
  while (running.size) await Promise.all(running);
  return { rate, acts: tally };
}

/** The next of the mix: a step through it that meets all, so that none comes in a row. */
async function act(tally) {
  const name = drawn[(turn++ * 37) % drawn.length];
  const of = (tally[name] ??= { done: 0, busy: 0, failed: 0 });
  try {
    const status = await SOAK_ACTS[name].act(world, turn);
    if (status === 429 || status === 503) of.busy++;
    else of.done++;
  } catch (error) {
    of.failed++;
    of.lastFailure = String(error.message);
  }
}

const sum = (tally, what) => Object.values(tally).reduce((all, of) => all + of[what], 0);
