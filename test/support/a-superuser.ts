import { Client } from 'pg';

/** The database's superuser, who looks past every rule. */
export interface Superuser {
  /** On the one connection there is, so a temporary table stays; what comes meanwhile waits its turn. */
  query<Row = Record<string, unknown>>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  end(): Promise<void>;
}

/** Connects to this address; end it before the database is dropped. */
export async function aSuperuser(url: string): Promise<Superuser> {
  const client = new Client(url);
  // A server that is killed while nothing is asked says so to nobody; whoever asks next is told.
  client.on('error', () => undefined);
  await client.connect();
  let last: Promise<unknown> = Promise.resolve();
  return {
    async query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
      const answer = last.then(() => client.query(sql, parameters));
      last = answer.catch(() => undefined);
      return (await answer).rows as Row[];
    },
    end: () => client.end(),
  };
}
