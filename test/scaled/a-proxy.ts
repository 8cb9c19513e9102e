import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aFreePort } from '../support/a-built-app.js';
import { eventually } from '../support/eventually.js';

const DOCKER = join(__dirname, '../../docker');

/** nginx as docker/compose.yaml has it, in front of processes on this machine. */
export interface Proxy {
  url: string;
  stop(): Promise<void>;
}

/** Starts it in front of these ports; the parts of the container that this machine lacks stand otherwise. */
export async function aProxy(ports: readonly number[]): Promise<Proxy> {
  const program = process.env.MADANG_NGINX ?? '/usr/sbin/nginx';
  const folder = mkdtempSync(join(tmpdir(), 'madang-proxy-'));
  const port = await aFreePort();
  const upstreams = readFileSync(join(DOCKER, 'upstreams.conf'), 'utf8')
    .replace(/^ *(resolver|zone) .*\n/gm, '')
    .replace(/^ *server api-\d:3000 resolve(.*)\n/gm, '')
    .replace(
      /keepalive/,
      `${ports.map((at) => `server 127.0.0.1:${at} max_fails=1 fail_timeout=2s;`).join('\n')}\nkeepalive`,
    );
  const site = readFileSync(join(DOCKER, 'proxy.conf'), 'utf8').replace(
    'listen 8080',
    `listen 127.0.0.1:${port}`,
  );
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off; ${process.getuid?.() === 0 ? 'user root;' : ''} worker_processes 1; pid ${join(folder, 'pid')};
error_log ${join(folder, 'error.log')} warn;
events { worker_connections 1024; }
http { access_log off; ${temporary.join(' ')}
${upstreams}
${site}
}`,
  );
  const server = spawn(program, ['-c', file, '-p', folder, '-e', join(folder, 'error.log')], {
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const url = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await eventually(async () => (await fetch(`${url}/health/live`)).status === 404);
  } catch (error) {
    const said = readFileSync(join(folder, 'error.log'), 'utf8');
    await stop();
    throw new Error(`the proxy does not serve: ${said}`, { cause: error });
  }
  return { url, stop };
}
