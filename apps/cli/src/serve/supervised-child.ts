import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { StartupProblem } from '@app/platform';
import { chooseDelay } from './choose-delay.js';
import { findProblem } from './find-problem.js';
import { LogFile } from './log-file.js';

const STOP_LIMIT_MS = 10_000;

export interface ChildOptions {
  name: 'api' | 'worker';
  /** Folder of the built files. */
  dist: string;
  env: NodeJS.ProcessEnv;
  logFile: string;
  say: (line: string) => void;
  /** Called once when it keeps dying and is not started again. */
  giveUp: (problem: StartupProblem) => void;
}

/** One process of the site, started again when it dies. */
export class SupervisedChild {
  readonly log: LogFile;
  private child: ChildProcess | null = null;
  private restart: NodeJS.Timeout | undefined;
  private deaths: number[] = [];
  private isStopping = false;

  constructor(private readonly options: ChildOptions) {
    this.log = new LogFile(options.logFile, options.say);
    this.spawn();
  }

  /** From now on it may end and is not started again: Ctrl-C of a terminal reaches it as well. */
  letEnd(): void {
    this.isStopping = true;
    clearTimeout(this.restart);
  }

  /** Asks it to end in good order; after 10 s it is killed. */
  async stop(): Promise<void> {
    this.letEnd();
    const child = this.child;
    if (!child) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
    await ended;
    clearTimeout(killer);
  }

  /** Ends it without asking, for an operator in a hurry. */
  kill(): void {
    this.child?.kill('SIGKILL');
  }

  private spawn(): void {
    const { name, dist, env } = this.options;
    const preload = pathToFileURL(join(dist, 'apps/cli/src/serve/end-with-parent.js')).href;
    const child = spawn(process.execPath, ['--import', preload, join(dist, 'apps', name, 'src/main.js')], {
      env,
      cwd: join(dist, '..'),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.child = child;
    this.readLines(child.stdout!, 'stdout');
    this.readLines(child.stderr!, 'stderr');
    child.once('exit', (code, signal) => this.noticeEnd(String(signal ?? code)));
  }

  private noticeEnd(reason: string): void {
    this.child = null;
    if (this.isStopping) return;
    const { name, say, giveUp } = this.options;
    const now = performance.now();
    this.deaths.push(now);
    const delay = chooseDelay(this.deaths, now);
    if (delay === null) return giveUp(this.describeGivingUp(reason));
    say(
      `${name} 이(가) 멈추어(${reason}) ${delay / 1000}초 뒤에 다시 시작합니다. / ${name} ended (${reason}); it starts again in ${delay / 1000} s.`,
    );
    this.restart = setTimeout(() => this.spawn(), delay);
  }

  private readLines(stream: Readable, from: 'stdout' | 'stderr'): void {
    createInterface({ input: stream }).on('line', (line) => {
      this.log.append(line);
      const problem = findProblem(line, from);
      if (problem !== null) this.options.say(`[${this.options.name}] ${problem}`);
    });
  }

  private describeGivingUp(reason: string): StartupProblem {
    const { name, logFile } = this.options;
    return new StartupProblem(
      'serve.child_keeps_ending',
      `${name} 이(가) 거듭 멈추어 포기합니다 (${reason}).`,
      `${name} keeps ending (${reason}); giving up. Its last lines:\n${this.log.recent.slice(-15).join('\n')}`,
      `기록 / log: ${logFile}`,
    );
  }
}
