import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Transaction } from '@app/platform';

/** Adds the rows that are not there yet. What is there stays: an administrator may have changed it. */
export async function addMissing(
  tx: Transaction,
  table: EntityTarget<ObjectLiteral>,
  tenantId: string,
  rows: object[],
): Promise<void> {
  if (rows.length === 0) return;
  const values = rows.map((row) => ({ tenantId, ...row }));
  await tx.createQueryBuilder().insert().into(table).values(values).orIgnore().execute();
}
