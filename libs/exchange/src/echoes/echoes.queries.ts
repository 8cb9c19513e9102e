import type { Transaction } from '@app/platform';
import { Echo } from './echo.entity.js';

/** Keeps steps that were told; gives the number of those that were not known. */
export async function storeEchoes(tx: Transaction, echoes: Echo[]): Promise<number> {
  if (echoes.length === 0) return 0;
  const stored = await tx
    .createQueryBuilder()
    .insert()
    .into(Echo)
    .values(echoes as never)
    .orIgnore()
    .returning('event_id')
    .execute();
  return (stored.raw as unknown[]).length;
}
