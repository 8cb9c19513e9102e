import { v5 } from 'uuid';
import type { Transaction } from '@app/platform';

/** The file in the ledger that all models of a tenant share. */
export function modelFile(tenantId: string): string {
  return v5('routing-models', tenantId);
}

/** Holds a tenant's models, and their file, against other changes until the transaction ends. */
export async function lockModels(tx: Transaction, tenantId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`models/${tenantId}`]);
}
