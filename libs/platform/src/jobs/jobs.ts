import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Job, Queue, Worker } from 'bullmq';
import type { Cluster, Redis } from 'ioredis';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { LOSE_RATHER_THAN_WAIT, POOL_SIZE } from '../database/database.module.js';
import { openRedis } from '../redis/open-redis.js';
import { PatientPool } from './patient-pool.js';
import { refuseForgetfulRedis } from './refuse-forgetful-redis.js';
import { refuseUnfitServer } from './refuse-unfit-server.js';

/** Schema that BullMQ keeps its own tables in. */
export const JOBS_SCHEMA = 'bullmq';

/** Connections beyond one for each worker: queues and housekeeping. */
const SPARE_CONNECTIONS = 5;

const LOCK_MS = 15_000;

/** The pool, or ioredis, makes who asks wait longer and longer: beyond that there is no need to. */
const ASK_AGAIN_MS = 1_000;

const FORGET = { removeOnComplete: true, removeOnFail: true } as const;

/** Queues and workers on PostgreSQL, or on Redis when `REDIS_URL` is set. Job data holds ids only. */
@Injectable()
export class Jobs implements BeforeApplicationShutdown {
  private readonly log = new Logger('jobs');
  private readonly queues = new Map<string, Queue>();
  private readonly workers: Worker[] = [];
  private bullmq?: typeof import('bullmq');
  private pool?: PatientPool;
  private redis?: Redis | Cluster;
  private mostWorkers = Infinity;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** A queue object built while its server is down never works again, so the server is asked first. */
  async connect(workerCount: number): Promise<void> {
    // The api never comes here, and does without it.
    this.bullmq = await import('bullmq');
    const { createPostgresBackend, setDefaultBackendFactory } = this.bullmq;
    // Of the whole process: another may have been asked for before, on the other kind of server.
    setDefaultBackendFactory(this.config.redisUrl ? undefined : createPostgresBackend);
    if (this.config.redisUrl) {
      this.redis = await openRedis(this.config.redisUrl, { maxRetriesPerRequest: null });
      this.redis.on('error', (error) => this.log.error(error.message));
      await this.redis.ping();
      await refuseForgetfulRedis(this.redis);
      return;
    }
    await refuseUnfitServer(this.config.databaseAppUrl, workerCount + SPARE_CONNECTIONS + POOL_SIZE);
    this.mostWorkers = workerCount;
    this.pool = new PatientPool({
      connectionString: this.config.databaseAppUrl,
      max: workerCount + SPARE_CONNECTIONS,
      application_name: 'madang-jobs',
      // A lost job is noticed by its outbox row and added again.
      options: `-c search_path=${JOBS_SCHEMA} ${LOSE_RATHER_THAN_WAIT}`,
    });
    // Each queue and worker listens to the pool as well.
    this.pool.setMaxListeners(0);
    this.pool.on('error', (error) => this.log.error(error.message));
  }

  /** The queue of this name, made on first use. */
  queue(name: string): Queue {
    const known = this.queues.get(name);
    if (known) return known;
    const { bullmq, connection } = this.connected();
    const queue = new bullmq.Queue(name, {
      connection,
      prefix: prefixOf(name),
      defaultJobOptions: FORGET,
    });
    queue.on('error', (error) => this.log.error(`${name}: ${error.message}`));
    this.queues.set(name, queue);
    return queue;
  }

  /** Consumes a queue with up to `concurrency` jobs at a time until shutdown. */
  consume<Data>(name: string, concurrency: number, work: (job: Job<Data>) => Promise<void>): void {
    // Each listens on a connection of its own: with one more than there is room for, all of them would starve.
    if (this.workers.length >= this.mostWorkers)
      throw new Error(`connect() made room for ${this.mostWorkers} workers; ${name} is one more`);
    const { bullmq, connection } = this.connected();
    const worker = new bullmq.Worker<Data>(name, work, {
      connection,
      prefix: prefixOf(name),
      concurrency,
      // A killed worker's jobs are taken over after this long; ours last far less.
      lockDuration: LOCK_MS,
      stalledInterval: LOCK_MS,
      runRetryDelay: ASK_AGAIN_MS,
      maxStalledCount: 10,
      ...FORGET_OF_WORKER,
    });
    worker.on('error', (error) => this.log.error(`${name}: ${error.message}`));
    worker.on('failed', (job, error) => this.log.warn(`${name} job ${job?.id} failed: ${error.message}`));
    this.workers.push(worker);
  }

  /** After relay and sweeps have stopped, before the database closes: running jobs still need it. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    await this.pool?.end();
    this.redis?.disconnect();
  }

  private connected() {
    const { bullmq } = this;
    const connection = this.pool ?? this.redis;
    if (!bullmq || !connection) throw new Error('jobs used before connect()');
    return { bullmq, connection };
  }
}

/** All keys of a queue lie on one node of a cluster, which one hangs on what stands between the braces. */
const prefixOf = (queue: string): string => `{${queue}}`;

const FORGET_OF_WORKER = { removeOnComplete: { count: 0 }, removeOnFail: { count: 0 } };
