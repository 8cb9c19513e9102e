import { parentPort, workerData } from 'node:worker_threads';
import { Pool } from 'pg';
import { acceptIdea } from './accept-idea.mjs';

// The same statements without HTTP: a thread with a pool of as many connections as the load has.
const { url, known, submissions } = workerData;
let pool;
let turn = 0;

parentPort.on('message', ({ connections, seconds }) => {
  pool ??= new Pool({ connectionString: url, application_name: 'raw', max: connections });
  run(connections, seconds).then(
    (done) => parentPort.postMessage(done),
    (error) => parentPort.postMessage({ failure: String(error.stack) }),
  );
});

async function run(connections, seconds) {
  const begin = performance.now();
  const end = begin + seconds * 1000;
  let count = 0;
  const loop = async () => {
    while (performance.now() < end) {
      const { token, content } = submissions[turn++ % submissions.length];
      await acceptIdea(pool, known, token, content);
      if (performance.now() <= end) count++;
    }
  };
  await Promise.all(Array.from({ length: connections }, loop));
  return { count, rate: count / seconds };
}
