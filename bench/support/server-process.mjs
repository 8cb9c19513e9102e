import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/steps/run.mjs';

const READY_MS = 60_000;
const LAST_LINES = 20;

/** A Node process of the run: Madang's api or worker, or the bare server. It ends with us. */
export class ServerProcess {
  #recent = [];
  #isServing = false;

  /** `flags` go to Node itself, such as `--cpu-prof`. */
  constructor(name, file, env, flags = []) {
    this.name = name;
    const endWithParent = pathToFileURL(join(root, 'dist/apps/cli/src/serve/end-with-parent.js')).href;
    this.child = spawn(process.execPath, [...flags, '--import', endWithParent, join(root, file)], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        this.#recent = [...this.#recent, ...text.split('\n').filter(Boolean)].slice(-LAST_LINES);
      });
    }
    this.ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.ended.then((code) => {
      if (this.#isServing && code !== 0)
        process.stderr.write(`✖ ${name} ended (${code}):\n${this.lastLines()}\n`);
    });
  }

  lastLines() {
    return this.#recent.join('\n');
  }

  /** Waits until it answers that it is ready. */
  async ready(port) {
    for (const end = performance.now() + READY_MS; performance.now() < end; await sleep(50)) {
      if (this.child.exitCode !== null) break;
      const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null);
      if (answer?.status === 200) return void (this.#isServing = true);
    }
    throw new Error(`${this.name} did not get ready:\n${this.lastLines()}`);
  }

  async stop() {
    this.#isServing = false;
    this.child.kill('SIGTERM');
    const killer = setTimeout(() => this.child.kill('SIGKILL'), 30_000);
    await this.ended;
    clearTimeout(killer);
  }
}

/** A TCP port of this machine that nobody listens on now. */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
