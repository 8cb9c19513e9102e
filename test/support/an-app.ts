import { AccountsService } from '@app/identity';
import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Email } from 'postal-mime';
import request from 'supertest';
import { createApi } from '../../apps/api/src/create-api.js';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { DEMO_PASSWORD } from '../../apps/cli/src/seed/demo-accounts.js';
import { Clock, type Config, type Role } from '@app/platform';
import { aDatabase, type TestDatabase, testDataDir } from './a-database.js';
import { aMailbox, type Mailbox } from './a-mailbox.js';
import { aQueueServer } from './a-queue-server.js';
import { aSuperuser, type Superuser } from './a-superuser.js';
import { TestClock } from './test-clock.js';

export type TestRole = 'guest' | Exclude<Role, 'operator' | 'visitor'>;
/** Two that are seeded, and one that a test may found. */
export type TestTenant = 'nation' | 'jeonju' | 'jeju';
/** Those that seeding makes, with demo accounts. */
export type SeededTenant = Exclude<TestTenant, 'jeju'>;
export type TestAgent = ReturnType<typeof request.agent>;

export interface TestAppOptions {
  /** Whether the worker runs too: relay, deliveries, sweeps. True unless told otherwise. */
  worker?: boolean;
  /** What the environment would say differently. */
  config?: Partial<Config>;
}

/** Hosts by which the tenants are reached. */
export const hosts: Record<TestTenant, string> = {
  nation: 'localhost',
  jeonju: 'jeonju.localhost',
  jeju: 'jeju.localhost',
};

/** Ten times as often as elsewhere: tests that wait for what falls due would mostly wait for the next look. */
const SWEEPS_EVERY_MS = 500;

/** What outlasts the processes. */
type Surroundings = Pick<TestApp, 'clock' | 'mailbox' | 'database' | 'superuser'>;

/** A whole Madang in this process, on a database and a queue of its own. */
export class TestApp {
  private constructor(
    readonly config: Config,
    readonly api: NestFastifyApplication,
    readonly worker: INestApplicationContext | null,
    readonly clock: TestClock,
    readonly mailbox: Mailbox,
    readonly database: TestDatabase,
    readonly superuser: Superuser,
    /** Address the api listens at; node does not resolve `jeonju.localhost`, so requests name the host. */
    readonly url: string,
  ) {}

  static async start({ worker = true, config: more = {} }: TestAppOptions): Promise<TestApp> {
    const [database, mailbox, redisUrl] = await Promise.all([aDatabase(), aMailbox(), aQueueServer()]);
    const config: Config = {
      port: 0,
      dataDir: testDataDir(),
      databaseAppUrl: database.appUrl,
      databaseReplicaUrl: null,
      redisUrl,
      smtpUrl: mailbox.url,
      mailDir: null,
      bareHost: 'localhost',
      publicUrl: 'http://localhost',
      sessionSecret: 'a secret of the tests, longer than thirty-two bytes',
      identityKey: 'a key of the tests, longer than thirty-two bytes',
      ledgerKey: '5e'.repeat(32),
      checkpointsDir: database.checkpointsDir,
      trustedProxies: [],
      writesPerMinute: 100_000,
      checksGuests: false,
      mailsPerHour: 1_000,
      uploadMegabytesPerHour: 1_000_000,
      s3: null,
      clamav: null,
      embeddings: null,
      gateways: new Map(),
      webhookHosts: [],
      providerSecrets: new Map(),
      metrics: null,
      drainMs: 0,
      isProduction: false,
      ...more,
    };
    const superuser = await aSuperuser(database.adminUrl);
    return TestApp.run(config, worker, { clock: new TestClock(), mailbox, database, superuser });
  }

  private static async run(
    config: Config,
    hasWorker: boolean,
    { clock, mailbox, database, superuser }: Surroundings,
  ): Promise<TestApp> {
    const api = await createApi(config);
    clock.lead(api.get(Clock, { strict: false }));
    await api.listen(0, '127.0.0.1');
    const worker = hasWorker ? await createWorker(config, { sweepsEveryMs: SWEEPS_EVERY_MS }) : null;
    if (worker) clock.lead(worker.get(Clock, { strict: false }));
    const url = (await api.getUrl()).replace('[::1]', '127.0.0.1');
    return new TestApp(config, api, worker, clock, mailbox, database, superuser, url);
  }

  /**
   * Ends api and worker and starts them anew on the same database, queue and clock, as an operator does. What the
   * environment says may differ. The old one is not to be used any more.
   */
  async restart(more: Partial<Config> = {}): Promise<TestApp> {
    await this.api.close();
    await this.worker?.close();
    return TestApp.run({ ...this.config, ...more }, this.worker !== null, this);
  }

  /** Mail that has arrived, oldest first. */
  get mails(): Email[] {
    return this.mailbox.mails;
  }

  /** Someone who sends requests to a tenant; all but a guest are signed in with their demo account. */
  async as(role: TestRole, tenant: TestTenant = 'nation'): Promise<TestAgent> {
    if (role === 'guest') return request.agent(this.url).set('Host', hosts[tenant]);
    return this.signIn(`${role}@${tenant}.example.kr`, tenant);
  }

  /** A reviewer of another agency than that of the demo accounts; the account is opened when first asked for. */
  async ofAgency(agencyCode: string, tenant: TestTenant = 'nation'): Promise<TestAgent> {
    const email = `${agencyCode}@${tenant}.example.kr`;
    await this.api.get(AccountsService, { strict: false }).open(await this.tenantId(tenant), {
      email,
      name: agencyCode,
      password: DEMO_PASSWORD,
      roles: ['reviewer'],
      agencyCode,
    });
    return this.signIn(email, tenant);
  }

  /** Somebody whose account has the demo password. */
  async signIn(email: string, tenant: TestTenant = 'nation'): Promise<TestAgent> {
    const agent = request.agent(this.url).set('Host', hosts[tenant]);
    const answer = await agent.post('/api/v1/sessions').send({ email, password: DEMO_PASSWORD });
    if (answer.status !== 201) throw new Error(`${email} cannot sign in: ${answer.status} ${answer.text}`);
    // A cookie would end by the real time while the app's clock stands elsewhere.
    return request
      .agent(this.url)
      .set('Host', hosts[tenant])
      .set('Authorization', `Bearer ${answer.body.token}`);
  }

  /** The id of a tenant, for services that take an actor. */
  async tenantId(code: TestTenant = 'nation'): Promise<string> {
    const [tenant] = await this.query<{ id: string }>(
      `select tenant_id as id from tenancy.hosts where name = $1`,
      [code],
    );
    return tenant!.id;
  }

  /** Looks past every rule, as the database's superuser. */
  query<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.superuser.query(sql, parameters);
  }

  async close(): Promise<void> {
    await this.api.close();
    await this.worker?.close();
    await this.mailbox.close();
    await this.superuser.end();
    await this.database.drop();
  }
}

/** Starts api and worker in this process; close it in the end. */
export function anApp(options: TestAppOptions = {}): Promise<TestApp> {
  return TestApp.start(options);
}
