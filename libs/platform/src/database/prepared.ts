import { QueryFailedError, type QueryRunner } from 'typeorm';
import type { Transaction } from './database.js';

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

/** The same on a runner, outside any transaction of the door. */
export async function runOn<Row>(
  runner: QueryRunner,
  { name, text }: Prepared,
  values: unknown[],
): Promise<Row[]> {
  const client = await runner.connect();
  try {
    return (await client.query({ name, text, values })).rows;
  } catch (error) {
    throw new QueryFailedError(text, values, error as Error);
  }
}
