import type { Transaction } from '@app/platform';

/** Notes in the transaction of the act that this proof is spent; false where it was spent before. */
export async function useProof(
  tx: Transaction,
  tenantId: string,
  nonce: string,
  expiresAt: Date,
): Promise<boolean> {
  const noted: unknown[] = await tx.query(
    `insert into intake.used_proofs (tenant_id, nonce, expires_at) values ($1, $2, $3)
     on conflict do nothing returning 1`,
    [tenantId, nonce, expiresAt],
  );
  return noted.length > 0;
}
