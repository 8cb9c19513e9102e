import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aFreePort } from '../support/a-built-app.js';

/** A mail server that can be killed and started again; what it took it noted on disk before it said so. */
export interface MailProcess {
  url: string;
  /** The mail of this number, counted from the first start, is taken and never answered. */
  start(unanswered?: number): Promise<void>;
  /** Kills it, where a mail is to stay without an answer as soon as that was taken. */
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
  let taking: Promise<unknown> = Promise.resolve();

  const start = async (unanswered?: number): Promise<void> => {
    server = fork(join(__dirname, 'mail-server.cjs'), [String(port), file, String(unanswered ?? '')]);
    await once(server, 'message');
    taking = unanswered === undefined ? Promise.resolve() : once(server, 'message');
  };
  const kill = async (): Promise<void> => {
    await taking;
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
