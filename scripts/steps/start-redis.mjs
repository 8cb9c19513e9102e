import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Starts a Redis server of its own on a free port, set as BullMQ needs it: nothing evicted, every write logged.
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 */
export async function startRedis(program) {
  const folder = mkdtempSync(join(tmpdir(), 'madang-redis-'));
  const port = await findFreePort();
  const settings = {
    port,
    bind: '127.0.0.1',
    dir: folder,
    save: '',
    appendonly: 'yes',
    'maxmemory-policy': 'noeviction',
  };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const server = spawn(program, args, { stdio: 'ignore' });
  const ended = new Promise((resolve) => server.once('exit', resolve).once('error', resolve));
  const killWithUs = () => server.kill('SIGKILL');
  process.on('exit', killWithUs);

  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    process.off('exit', killWithUs);
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries++, await sleep(100)) {
    if (await answers(port)) return { url: `redis://127.0.0.1:${port}`, stop };
  }
  await stop();
  throw new Error(`Redis did not start: ${program}`);
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.once('data', (data) => socket.end() && resolve(data.toString().startsWith('+PONG')));
    socket.once('error', () => resolve(false));
  });
}

function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
