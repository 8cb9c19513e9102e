import { type Prepared, runPrepared, type Transaction } from '@app/platform';
import { lockCase } from '../cases/moves.queries.js';

/** These cases and all into which they were merged, each once. */
export async function lineOf(tx: Transaction, tenantId: string, ideaIds: string[]): Promise<string[]> {
  return idsOf(await tx.query(LINE, [tenantId, ideaIds]));
}

/** These cases and all that were merged into them, each once; those that were given come first. */
export async function partsOf(tx: Transaction, tenantId: string, ideaIds: string[]): Promise<string[]> {
  if (ideaIds.length === 0) return [];
  return [...new Set(idsOf(await runPrepared(tx, PARTS, [tenantId, ideaIds])))];
}

/** The case where all that were merged with this one count: itself where it was not merged. Undefined without a case. */
async function headOf(tx: Transaction, tenantId: string, ideaId: string): Promise<string | undefined> {
  return idsOf(await runPrepared(tx, HEAD, [tenantId, ideaId]))[0];
}

/** All that were merged with this case: the one where they all count comes first. Alone where it was not merged. */
export async function familyOf(tx: Transaction, tenantId: string, ideaId: string): Promise<string[]> {
  const head = await headOf(tx, tenantId, ideaId);
  return head === undefined ? [] : partsOf(tx, tenantId, [head]);
}

/**
 * The same, held against votes, merges and their undoing until the transaction ends: all of them lock the head. Who
 * was merged away while this waited is looked up again.
 */
export async function lockFamily(tx: Transaction, tenantId: string, ideaId: string): Promise<string[]> {
  for (;;) {
    const [head = ideaId] = await familyOf(tx, tenantId, ideaId);
    await lockCase(tx, tenantId, head);
    const family = await familyOf(tx, tenantId, ideaId);
    if (family[0] === head) return family;
  }
}

const idsOf = (rows: { id: string }[]): string[] => rows.map(({ id }) => id);

const LINE = `
  with recursive line as (
    select idea_id, merged_into from review.cases where tenant_id = $1 and idea_id = any($2::uuid[])
    union
    select c.idea_id, c.merged_into from line
    join review.cases c on c.tenant_id = $1 and c.idea_id = line.merged_into
  )
  select idea_id as id from line`;

const HEAD: Prepared = {
  name: 'family_head',
  text: `
  with recursive line as (
    select idea_id, merged_into from review.cases where tenant_id = $1 and idea_id = $2
    union all
    select c.idea_id, c.merged_into from line
    join review.cases c on c.tenant_id = $1 and c.idea_id = line.merged_into
  )
  select idea_id as id from line where merged_into is null`,
};

const PARTS: Prepared = {
  name: 'family_parts',
  text: `
  with recursive parts as (
    select idea_id, 0 as depth from review.cases where tenant_id = $1 and idea_id = any($2::uuid[])
    union all
    select c.idea_id, parts.depth + 1 from parts
    join review.cases c on c.tenant_id = $1 and c.merged_into = parts.idea_id
  )
  select idea_id as id from parts order by depth, idea_id`,
};
