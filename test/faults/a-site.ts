import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { locateCluster } from '../../libs/platform/src/embedded-postgres/choose-location.js';
import { readPostmaster } from '../../libs/platform/src/embedded-postgres/postmaster-file.js';
import { readSecrets } from '@app/platform';
import { aFreePort, BuiltProcess, type Ending } from '../support/a-built-app.js';
import { eventually } from '../support/eventually.js';
import { aQueueProcess, type QueueProcess } from './a-queue-process.js';

/** Making the database anew included; on a busy machine that alone is a minute. */
const READY_WITHIN_MS = 180_000;

/** What can be killed: supervisor, api and worker together; the database; the server of the queues. */
export type Victim = 'programs' | 'database' | 'queue';

/** A whole site as `npm start` runs it, with a data folder, a database and, in Redis mode, a queue of its own. */
export class Site {
  private running: BuiltProcess | null = null;

  private constructor(
    readonly dataDir: string,
    readonly port: number,
    private readonly queue: QueueProcess | null,
    private readonly databaseUrl: string | null,
  ) {}

  /** On a database of its own, or on the server whose superuser enters at `databaseUrl`. */
  static async start({ databaseUrl = null as string | null } = {}): Promise<Site> {
    const queue = process.env.MADANG_TEST_QUEUE === 'redis' ? await aQueueProcess() : null;
    const dataDir = mkdtempSync(join(tmpdir(), 'madang-faults-'));
    const site = new Site(dataDir, await aFreePort(), queue, databaseUrl);
    await site.startAgain();
    return site;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get addresses(): string[] {
    return [this.url];
  }

  get hasQueueServer(): boolean {
    return this.queue !== null;
  }

  /** Starts what does not run, and waits until the site is ready. */
  async startAgain(): Promise<void> {
    await this.queue?.start();
    this.running ??= new BuiltProcess('apps/cli/src/main.js', this.environment(), {
      args: ['serve'],
      ownGroup: true,
    });
    const { log, child } = this.running;
    try {
      await eventually(
        async () => {
          const answer = await fetch(`${this.url}/health/ready`, { signal: AbortSignal.timeout(2_000) });
          return answer.ok;
        },
        { within: READY_WITHIN_MS, every: 100 },
      );
    } catch (error) {
      throw new Error(
        `the site is not ready (${String(error)}, exit ${child.exitCode}):\n${log.slice(-30).join('\n')}`,
        {
          cause: error,
        },
      );
    }
  }

  /** SIGKILL: nobody gets to put anything in order. */
  async kill(victims: Victim[]): Promise<void> {
    if (victims.includes('queue')) this.queue?.kill();
    if (victims.includes('database')) process.kill(this.postmaster().pid, 'SIGKILL');
    if (!victims.includes('programs')) return;
    const { child, ended } = this.running!;
    process.kill(-child.pid!, 'SIGKILL');
    await ended;
    this.running = null;
  }

  /** Runs one of the operators' commands on this site; gives how it ended and what it said. */
  async command(...args: string[]): Promise<Ending & { log: string[] }> {
    const { ended, log } = new BuiltProcess('apps/cli/src/main.js', this.environment(), { args });
    return { ...(await ended), log };
  }

  /** Looks past every rule, as the database's superuser. */
  async query<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const client = new Client(this.adminUrl);
    await client.connect();
    try {
      return (await client.query(sql, parameters)).rows as Row[];
    } finally {
      await client.end();
    }
  }

  /** Where the database's superuser enters. */
  get adminUrl(): string {
    if (this.databaseUrl) return Object.assign(new URL(this.databaseUrl), { pathname: '/madang' }).href;
    const { postgresPassword } = readSecrets(this.dataDir);
    return `postgres://postgres:${postgresPassword}@127.0.0.1:${this.postmaster().port}/madang`;
  }

  /** Ends the site in good order; gives how it did. */
  async stop(): Promise<Ending> {
    const ending = await this.running!.stop();
    this.running = null;
    return ending;
  }

  /** Leaves nothing behind, whatever state things are in. */
  async clear(): Promise<void> {
    if (this.running) await this.kill(['programs']);
    const cluster = locateCluster(this.dataDir);
    const postmaster = this.databaseUrl ? null : readPostmaster(cluster);
    if (postmaster) process.kill(postmaster.pid, 'SIGKILL');
    this.queue?.clear();
    for (const folder of [this.dataDir, dirname(cluster)])
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }

  private postmaster(): { pid: number; port: number } {
    const found = readPostmaster(locateCluster(this.dataDir));
    if (!found) throw new Error('no database runs on this folder');
    return found;
  }

  private environment(): NodeJS.ProcessEnv {
    return {
      PORT: String(this.port),
      MADANG_DATA: this.dataDir,
      MADANG_WRITES_PER_MINUTE: '1000000',
      MADANG_GUEST_CHECKS: 'off',
      ...(this.databaseUrl && { DATABASE_URL: this.databaseUrl }),
      ...(this.queue && { REDIS_URL: this.queue.url }),
    };
  }
}
