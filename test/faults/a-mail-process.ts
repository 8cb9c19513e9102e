import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aFreePort } from '../support/a-built-app.js';

/** A mail server that can be killed and started again; what it took it noted on disk before it said so. */
export interface MailProcess {
  url: string;
  start(): Promise<void>;
  kill(): Promise<void>;
  /** The message that each mail carried, oldest first. */
  taken(): string[];
  clear(): void;
}

export async function aMailProcess(): Promise<MailProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'madang-faults-mail-'));
  const file = join(folder, 'taken');
  writeFileSync(file, '');
  const port = await aFreePort();
  let server: ChildProcess | null = null;

  const start = async (): Promise<void> => {
    server = fork(join(__dirname, 'mail-server.cjs'), [String(port), file]);
    await once(server, 'message');
  };
  const kill = async (): Promise<void> => {
    const ended = once(server!, 'exit');
    server!.kill('SIGKILL');
    await ended;
    server = null;
  };
  const taken = (): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const clear = (): void => {
    server?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `smtp://127.0.0.1:${port}`, start, kill, taken, clear };
}
