import type { PoolClient } from 'pg';
import { QueryFailedError, type QueryRunner } from 'typeorm';
import type { Transaction } from './transaction.js';

/** A statement that PostgreSQL parses and plans once for each connection. The name must be unique. */
export interface Prepared {
  name: string;
  text: string;
}

/**
 * Runs a prepared statement in the transaction and gives its rows. For the few statements that every request or
 * every idea needs: parsing them anew cost a third of the database's work.
 */
export function runPrepared<Row = Record<string, unknown>>(
  tx: Transaction,
  statement: Prepared,
  values: unknown[],
): Promise<Row[]> {
  return runOn(tx.queryRunner!, statement, values);
}

/** The connection of a transaction, and the answers that it is owed. */
interface Sending {
  client: PoolClient;
  answers: Promise<unknown>[];
}

const sending = new WeakMap<QueryRunner, Sending>();

/**
 * Sends a prepared statement whose answer nobody needs, and goes on: what is sent like this goes out together, and the
 * database is woken once. Its transaction counts as done only once all is answered, and fails with the first that failed.
 */
export async function sendPrepared(tx: Transaction, statement: Prepared, values: unknown[]): Promise<void> {
  const begun = sending.get(tx.queryRunner!);
  // A transaction that did not come through the door waits for no answers, so each is waited for here.
  if (!begun) return void (await runPrepared(tx, statement, values));
  const answer = ask(begun.client, statement, values);
  answer.catch(() => undefined);
  begun.answers.push(answer);
}

/** Lets this transaction go on without its answers, which are put into `answers`; whoever ends it waits for them. */
export async function letSend(tx: Transaction, answers: Promise<unknown>[]): Promise<void> {
  const runner = tx.queryRunner!;
  sending.set(runner, { client: await runner.connect(), answers });
}

/** The same on a runner, outside any transaction of the door. */
export async function runOn<Row>(
  runner: QueryRunner,
  statement: Prepared,
  values: unknown[],
): Promise<Row[]> {
  return ask(await runner.connect(), statement, values);
}

async function ask<Row>(client: PoolClient, { name, text }: Prepared, values: unknown[]): Promise<Row[]> {
  try {
    return (await client.query({ name, text, values })).rows as Row[];
  } catch (error) {
    throw new QueryFailedError(text, values, error as Error);
  }
}
