import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { HttpConnection } from './http-connection.mjs';
import { requestOf } from './site-calls.mjs';

// The load: citizens who submit, in a thread of their own.
const requests = workerData.submissions.map(requestOf);
let turn = 0;

parentPort.on('message', ({ connections, port, ...task }) => {
  withConnections(port, connections, (open) =>
    task.rate ? keepPace(open, task) : keepBusy(open, task),
  ).then(
    (done) => parentPort.postMessage(done),
    (error) => parentPort.postMessage({ failure: String(error.stack) }),
  );
});

async function withConnections(port, count, work) {
  const open = await Promise.all(Array.from({ length: count }, () => HttpConnection.open(port)));
  try {
    return await work(open);
  } finally {
    for (const connection of open) connection.close();
  }
}

/** Closed loop: every connection sends as soon as it has its answer, for some seconds or up to a count. */
async function keepBusy(open, { seconds = Infinity, count = Infinity }) {
  const begin = performance.now();
  const end = begin + seconds * 1000;
  const latencies = [];
  let sent = 0;
  const loop = async (connection) => {
    while (performance.now() < end && sent < count) {
      sent++;
      latencies.push(await submit(connection, performance.now(), end));
    }
  };
  await Promise.all(open.map(loop));
  const inTime = latencies.filter((latency) => latency !== null);
  const took = Number.isFinite(seconds) ? seconds : (performance.now() - begin) / 1000;
  return { count: inTime.length, rate: inTime.length / took, latencies: inTime };
}

/** Open loop: one submission every 1/rate s whatever happened to those before; latency counts from its due time. */
async function keepPace(open, { rate, seconds }) {
  const begin = performance.now();
  const free = [...open];
  const queue = [];
  const latencies = [];
  const running = new Set();
  const next = () => {
    while (free.length && queue.length) {
      const connection = free.pop();
      const done = submit(connection, queue.shift(), Infinity).then((latency) => {
        latencies.push(latency);
        free.push(connection);
        running.delete(done);
        next();
      });
      running.add(done);
    }
  };
  for (let number = 0; number < rate * seconds; number++) {
    const due = begin + (number * 1000) / rate;
    const wait = due - performance.now();
    if (wait > 1) await sleep(wait);
    queue.push(due);
    next();
  }
  while (running.size) await Promise.all(running);
  return { count: latencies.length, seconds: (performance.now() - begin) / 1000, latencies };
}

/** Milliseconds until the answer; null when it came after `end`. Anything but 201 ends the run. */
async function submit(connection, from, end) {
  const { status, body } = await connection.send(requests[turn++ % requests.length]);
  if (status !== 201) throw new Error(`answered ${status}: ${body.slice(0, 500)}`);
  const now = performance.now();
  return now <= end ? now - from : null;
}
