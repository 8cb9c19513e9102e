import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { HttpConnection } from './http-connection.mjs';
import { requestOf } from './site-calls.mjs';

// Citizens who submit, in a thread of their own, and what became of each: accepted, turned away, or worse.
const requests = workerData.submissions.map(requestOf);
let turn = 0;

parentPort.on('message', (task) => {
  (task.rate ? rush(task) : crowd(task)).then(
    (done) => parentPort.postMessage(done),
    (error) => parentPort.postMessage({ failure: String(error.stack) }),
  );
});

/** So many people who send again as soon as they have an answer. */
async function crowd({ port, connections, seconds }) {
  const begin = performance.now();
  const end = begin + seconds * 1000;
  const tally = new Tally(begin);
  const one = async () => {
    let connection = await HttpConnection.open(port);
    while (performance.now() < end) {
      const isOpen = await tally.take(connection, performance.now());
      if (!isOpen) connection = await HttpConnection.open(port);
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: connections }, one));
  return tally.result(performance.now());
}

/**
 * Open from the beginning, as the proxy that stands before the api keeps them. A Node process takes one new connection
 * in a round of its loop: to open hundreds while it is busy measures that and nothing else.
 */
const KEPT = 512;

/** One submission every 1/rate s, whatever became of those before: on a connection that is free, or on a new one. */
async function rush({ port, rate, seconds }) {
  const free = await Promise.all(Array.from({ length: KEPT }, () => HttpConnection.open(port)));
  const begin = performance.now();
  const tally = new Tally(begin);
  const running = new Set();
  const send = async (due) => {
    tally.lags.push(performance.now() - due);
    const connection = free.pop() ?? (await HttpConnection.open(port).catch(() => null));
    if (!connection) tally.hangUps++;
    else if (await tally.take(connection, due)) free.push(connection);
  };
  for (let number = 0; number < rate * seconds; number++) {
    const due = begin + (number * 1000) / rate;
    const wait = due - performance.now();
    if (wait > 1) await sleep(wait);
    const done = send(due).finally(() => running.delete(done));
    running.add(done);
  }
  const sentUntil = performance.now();
  while (running.size) await Promise.all(running);
  for (const connection of free) connection.close();
  return tally.result(sentUntil);
}

/** Milliseconds count from when a submission was due. */
class Tally {
  hangUps = 0;
  /** How late each was sent, because the machine had no time for whoever sends. */
  lags = [];
  #accepted = [];
  #refused = [];
  #other = {};
  #withoutRetryAfter = 0;

  constructor(begin) {
    this.begin = begin;
  }

  /** Gives whether the connection can be used again. */
  async take(connection, due) {
    let answer;
    try {
      answer = await connection.send(requests[turn++ % requests.length]);
    } catch {
      this.hangUps++;
      connection.close();
      return false;
    }
    const { status, head, body } = answer;
    const now = performance.now();
    const found = { ms: now - due, at: now - this.begin };
    if (status === 201) this.#accepted.push({ ...found, id: JSON.parse(body).id });
    else if (status === 429 || status === 503) {
      this.#refused.push(found);
      if (!/\r\nretry-after: *\d+/i.test(head)) this.#withoutRetryAfter++;
    } else this.#other[status] = (this.#other[status] ?? 0) + 1;
    return true;
  }

  result(until) {
    return {
      seconds: (until - this.begin) / 1000,
      accepted: this.#accepted,
      refused: this.#refused,
      withoutRetryAfter: this.#withoutRetryAfter,
      other: this.#other,
      hangUps: this.hangUps,
      lags: this.lags,
    };
  }
}
