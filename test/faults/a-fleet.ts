import { aDatabase, type TestDatabase } from '../support/a-database.js';
import { aDebianServer, type DebianServer } from '../support/a-debian-server.js';
import { aFreePort, BuiltProcess, type Ending } from '../support/a-built-app.js';
import { eventually } from '../support/eventually.js';
import { aSuperuser } from '../support/a-superuser.js';
import { processEnv } from '../support/process-env.js';
import { aMailProcess, type MailProcess } from './a-mail-process.js';
import { aQueueProcess, type QueueProcess } from './a-queue-process.js';

/** Of each, so that somebody is there while the other is not. */
const OF_EACH = 2;
const READY_WITHIN_MS = 120_000;

/** What can be killed by itself. */
export type Target = 'api' | 'worker' | 'database' | 'queue';

/** Two api and two workers that nobody supervises, a PostgreSQL that forces to disk, a mail server, perhaps a Redis. */
export class Fleet {
  private readonly apis: BuiltProcess[] = [];
  private readonly workers: BuiltProcess[] = [];
  private readonly ports: number[] = [];

  private constructor(
    private readonly server: DebianServer,
    private readonly database: TestDatabase,
    private readonly mail: MailProcess,
    private readonly queue: QueueProcess | null,
  ) {}

  static async start(): Promise<Fleet> {
    const server = await aDebianServer({ max_connections: 200 });
    if (!server) throw new Error('Debian’s PostgreSQL is missing: apt-get install postgresql');
    process.env.MADANG_TEST_DATABASE_URL = server.url;
    process.env.MADANG_TEST_DATA = server.dataDir;
    const [database, mail, queue] = [
      await aDatabase(),
      await aMailProcess(),
      process.env.MADANG_TEST_QUEUE === 'redis' ? await aQueueProcess() : null,
    ];
    await Promise.all([mail.start(), queue?.start()]);
    const fleet = new Fleet(server, database, mail, queue);
    try {
      for (let one = 0; one < OF_EACH; one++) {
        fleet.ports.push(await aFreePort());
        fleet.run('api', one);
        fleet.run('worker', one);
      }
      await fleet.isReady();
      return fleet;
    } catch (error) {
      await fleet.clear();
      throw error;
    }
  }

  get addresses(): string[] {
    return this.ports.map((port) => `http://127.0.0.1:${port}`);
  }

  get hasQueueServer(): boolean {
    return this.queue !== null;
  }

  /** SIGKILL to one of them, and starts it again without waiting until it is ready; `which` of the two, where there are. */
  async kill(target: Target, which: number): Promise<void> {
    if (target === 'database') {
      await this.server.kill();
      await this.server.startAgain();
    } else if (target === 'queue') {
      this.queue!.kill();
      await this.queue!.start();
    } else {
      const { child, ended } = this.of(target)[which]!;
      child.kill('SIGKILL');
      await ended;
      this.run(target, which);
    }
  }

  /** Stops a worker in the midst of whatever it does; what it gives wakes it, and gives what it said from then on. */
  freeze(which: number): () => () => string[] {
    const { child, log } = this.workers[which]!;
    child.kill('SIGSTOP');
    return () => {
      const from = log.length;
      child.kill('SIGCONT');
      return () => log.slice(from);
    };
  }

  /** Starts again what ended by itself, such as a process that came up while its database was away; gives how many. */
  restartEnded(): number {
    let count = 0;
    for (const target of ['api', 'worker'] as const)
      for (const [which, { child }] of this.of(target).entries())
        if (child.exitCode !== null || child.signalCode !== null) {
          this.run(target, which);
          count++;
        }
    return count;
  }

  async isReady(): Promise<void> {
    for (const address of this.addresses)
      await eventually(
        async () => {
          this.restartEnded();
          return (await fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(5_000) })).ok;
        },
        { within: READY_WITHIN_MS, every: 500 },
      );
  }

  /** Looks past every rule, as the database's superuser. */
  async query<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const superuser = await aSuperuser(this.database.adminUrl);
    try {
      return await superuser.query<Row>(sql, parameters);
    } finally {
      await superuser.end();
    }
  }

  /** The messages that the mail server took, one for each mail. */
  mailed(): string[] {
    return this.mail.taken();
  }

  /** Runs one of the operators' commands; gives how it ended and what it said. */
  async command(...args: string[]): Promise<Ending & { log: string[] }> {
    const { ended, log } = new BuiltProcess('apps/cli/src/main.js', this.environment(), { args });
    return { ...(await ended), log };
  }

  /** Ends all processes in good order; gives how the first that did not has ended, or the last. */
  async stop(): Promise<Ending> {
    const endings = await Promise.all([...this.apis, ...this.workers].map((process) => process.stop()));
    return endings.find(({ code }) => code !== 0) ?? endings.at(-1)!;
  }

  /** Leaves nothing behind, whatever state things are in. */
  async clear(): Promise<void> {
    for (const { child } of [...this.apis, ...this.workers]) child.kill('SIGKILL');
    this.mail.clear();
    this.queue?.clear();
    await this.server.stop();
  }

  private of(target: 'api' | 'worker'): BuiltProcess[] {
    return target === 'api' ? this.apis : this.workers;
  }

  private run(target: 'api' | 'worker', which: number): void {
    const env = { ...this.environment(), PORT: String(this.ports[which]) };
    this.of(target)[which] = new BuiltProcess(`apps/${target}/src/main.js`, env);
  }

  private environment(): NodeJS.ProcessEnv {
    return {
      ...processEnv(this.database, { dataDir: this.server.dataDir, mailUrl: this.mail.url }),
      MADANG_MAILS_PER_HOUR: '1000000',
      MADANG_LOG: 'warn',
      ...(this.queue && { REDIS_URL: this.queue.url }),
    };
  }
}
