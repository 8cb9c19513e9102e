import { parentPort, workerData } from 'node:worker_threads';
import { HttpConnection } from './http-connection.mjs';

// Readers who open pages, in a thread of their own: every connection asks as soon as it has its answer.
const requests = workerData.paths.map((path) =>
  Buffer.from(`GET ${path} HTTP/1.1\r\nhost: localhost\r\n\r\n`),
);

parentPort.on('message', (task) => {
  read(task).then(
    (done) => parentPort.postMessage(done),
    (error) => parentPort.postMessage({ failure: String(error.stack) }),
  );
});

async function read({ port, connections, seconds }) {
  const open = await Promise.all(Array.from({ length: connections }, () => HttpConnection.open(port)));
  const end = performance.now() + seconds * 1000;
  const latencies = [];
  const loop = async (connection) => {
    while (performance.now() < end) {
      const begin = performance.now();
      const request = requests[Math.floor(Math.random() * requests.length)];
      const { status, body } = await connection.send(request);
      if (status !== 200) throw new Error(`answered ${status}: ${body.slice(0, 300)}`);
      if (performance.now() <= end) latencies.push(performance.now() - begin);
    }
  };
  try {
    await Promise.all(open.map(loop));
  } finally {
    for (const connection of open) connection.close();
  }
  return { rate: latencies.length / seconds, latencies };
}
