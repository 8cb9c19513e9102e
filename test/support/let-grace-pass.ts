/** As if a tenant's thirty days were over. Only a superuser gets past what keeps them. */
export async function letGracePass(
  query: (sql: string, parameters?: unknown[]) => Promise<unknown>,
  tenantId: string,
): Promise<void> {
  await query('set session_replication_role = replica');
  await query(`update tenancy.tenants set delete_at = now() - interval '1 minute' where tenant_id = $1`, [
    tenantId,
  ]);
  await query('reset session_replication_role');
  await query(
    `update ledger.due set due_at = date_trunc('minute', now()) - interval '1 minute' where tenant_id = $1 and kind = 'tenant-leaves'`,
    [tenantId],
  );
}
