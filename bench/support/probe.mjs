import { setTimeout as sleep } from 'node:timers/promises';
import { percentiles } from './figures.mjs';
import { HttpConnection } from './http-connection.mjs';
import { getOf } from './site-calls.mjs';

const EVERY_MS = 250;

/**
 * Asks for some pages again and again while something else goes on, each on a connection of its own. `pages` are
 * `{ name, path, token }`. `stop` gives of each how often it was answered and how soon, and what failed.
 */
export async function probe(port, pages) {
  let isOver = false;
  const loops = pages.map(async ({ name, path, token }) => {
    const request = getOf(path, token);
    const connection = await HttpConnection.open(port);
    const times = [];
    const failed = {};
    for (; !isOver; await sleep(EVERY_MS)) {
      const begin = performance.now();
      const { status } = await connection.send(request).catch(() => ({ status: 'hung up' }));
      if (status === 200) times.push(performance.now() - begin);
      else failed[status] = (failed[status] ?? 0) + 1;
      if (status === 'hung up') break;
    }
    connection.close();
    return { name, answered: times.length, failed, ms: times.length ? percentiles(times) : null };
  });
  return {
    stop: () => {
      isOver = true;
      return Promise.all(loops);
    },
  };
}
