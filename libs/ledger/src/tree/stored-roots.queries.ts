import type { Actor, Database } from '@app/platform';

/** A checkpoint as the database has it. */
export interface StoredRoot {
  size: number;
  root: Buffer;
}

const ROOTS_A_PAGE = 5_000;

/** Every checkpoint of the database, smallest first, a page at a time. */
export async function* storedRoots(database: Database, actor: Actor): AsyncGenerator<StoredRoot> {
  let after = 0;
  for (;;) {
    const page: StoredRoot[] = await database.enter(actor, (tx) =>
      tx.query(ROOTS, [actor.tenantId, after, ROOTS_A_PAGE]),
    );
    yield* page;
    if (page.length < ROOTS_A_PAGE) return;
    after = page.at(-1)!.size;
  }
}

const ROOTS = `
  select size::float8 as size, root from ledger.checkpoints
  where tenant_id = $1 and size > $2 order by size limit $3`;
