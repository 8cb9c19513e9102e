import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, QueryFailedError } from 'typeorm';
import { Forbidden, Refused } from '../errors/errors.js';
import type { Actor } from './actor.js';
import type { PreparingClient } from './preparing-client.js';
import { letSend, type Prepared, runOn, runPrepared, sendPrepared } from './prepared.js';
import { rememberFound } from './remember-found.js';
import { Replica } from './replica.js';
import type { Transaction } from './transaction.js';

/**
 * The one door to the database. Every read and write goes through `enter`, so that row-level security
 * always knows the tenant; nothing else injects a repository or a data source.
 */
@Injectable()
export class Database {
  /** Who reads together, and in which transaction. */
  private readonly reading = new WeakMap<Actor, Transaction>();

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly replica: Replica,
  ) {}

  /**
   * Runs `work` in one transaction as this actor's tenant. Commits what it did, or nothing if it throws.
   * A replica may be read where the actor's request allows. A deadlock or a serialization failure undid everything, so
   * `work` runs again, three times at most.
   * The setting is local to the transaction: on a pooled connection a longer-lived one leaks to others.
   */
  async enter<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const shared = this.reading.get(actor);
    if (shared) return work(shared);
    const at = (source: DataSource): Promise<T> => transact(source, ENTER, actor, work);
    return this.read(actor, at, () => again(() => at(this.source)));
  }

  /**
   * Lets whatever `work` reads as `reader`, who is this actor for as long as it lasts, share one transaction, in which
   * nothing can be written: a page that asks many services enters once instead of once for each. What is asked side by
   * side is sent side by side, and an entity that is looked for twice once.
   */
  readTogether<T>(actor: Actor, work: (reader: Actor) => Promise<T>): Promise<T> {
    const at = (source: DataSource): Promise<T> => {
      const reader = { ...actor };
      return transact(source, ENTER_TO_READ, actor, (tx) => {
        rememberFound(tx);
        this.reading.set(reader, tx);
        return work(reader);
      }).finally(() => this.reading.delete(reader));
    };
    return this.read(actor, at, () => at(this.source));
  }

  /**
   * Reads as this actor's tenant what one instant held, for as long as that takes: nothing that others write meanwhile
   * shows, and nothing can be written. Instants are told in UTC.
   */
  snapshot<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.source.transaction('REPEATABLE READ', async (tx) => {
      await tx.query(`set transaction read only`);
      await runPrepared(tx, ENTER, [actor.tenantId, actor.accountId ?? '']);
      await tx.query(`set local statement_timeout = 0`);
      await tx.query(`set local idle_in_transaction_session_timeout = 0`);
      await tx.query(`set local timezone = 'UTC'`);
      return work(tx);
    });
  }

  /**
   * Runs one statement on the tables outside row-level security (hosts, outbox, due). Rows of tenants
   * stay invisible here because no tenant is set.
   */
  outside<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.source.query(sql, parameters);
  }

  /** The same with a prepared statement. */
  async outsidePrepared<Row>(statement: Prepared, values: unknown[]): Promise<Row[]> {
    const runner = this.source.createQueryRunner();
    try {
      return await runOn(runner, statement, values);
    } finally {
      await runner.release();
    }
  }

  /** How many connections this process has, how many are free, and how many wait for one. */
  connections(): { open: number; idle: number; waiting: number } {
    const {
      totalCount: open,
      idleCount: idle,
      waitingCount: waiting,
    } = (this.source.driver as unknown as Pooled).master;
    return { open, idle, waiting };
  }

  /** At the replica where the actor's request allows it and where it can tell; at the primary otherwise. */
  private async read<T>(
    { mayReadOld }: Actor,
    at: (source: DataSource) => Promise<T>,
    atPrimary: () => Promise<T>,
  ): Promise<T> {
    const reader = mayReadOld && this.replica.reader;
    if (reader) {
      try {
        return await at(reader);
      } catch (error) {
        // A write, a thing that has not come there yet, a server that is gone: the primary knows.
        if (error instanceof Refused || error instanceof Forbidden) throw error;
      }
    }
    return atPrimary();
  }
}

/** What TypeORM's driver has of pg's pool. */
interface Pooled {
  master: { totalCount: number; idleCount: number; waitingCount: number };
}

async function transact<T>(
  source: DataSource,
  entrance: Prepared,
  actor: Actor,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const answers: Promise<unknown>[] = [];
  const runner = source.createQueryRunner();
  try {
    // The worker takes from tables outside row security before it asks for anything else, so it waits.
    if (actor.kind !== 'system') ((await runner.connect()) as PreparingClient).beginAhead(answers);
    const done = await runner.manager.transaction(async (tx) => {
      await letSend(tx, answers);
      await sendPrepared(tx, entrance, [actor.tenantId, actor.accountId ?? '']);
      return work(tx);
    });
    await Promise.all(answers);
    return done;
  } catch (error) {
    // After one has failed, every later statement says only that the transaction is aborted.
    await Promise.all(answers);
    throw error;
  } finally {
    await runner.release();
  }
}

async function again<T>(attempt: () => Promise<T>): Promise<T> {
  for (let attempts = 1; ; attempts++) {
    try {
      return await attempt();
    } catch (error) {
      if (attempts === MOST_ATTEMPTS || !wasRolledBack(error)) throw error;
    }
  }
}

/** Makes this transaction outlast a power cut, also where the process does not ask for that. */
export async function makeDurable(tx: Transaction): Promise<void> {
  await tx.query('set local synchronous_commit = on');
}

const ENTER: Prepared = {
  name: 'enter',
  text: `select set_config('app.tenant', $1, true), set_config('app.actor', $2, true)`,
};

const ENTER_TO_READ: Prepared = {
  name: 'enter_to_read',
  text: `select set_config('app.tenant', $1, true), set_config('app.actor', $2, true),
    set_config('transaction_read_only', 'on', true)`,
};

const MOST_ATTEMPTS = 3;

function wasRolledBack(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  return ['40001', '40P01'].includes(String((error.driverError as { code?: unknown }).code));
}
