import { Injectable } from '@nestjs/common';
import { type DueAct, OnDue, readLedgerState, setDue } from '@app/ledger';
import { type Actor, Clock, Storage, type Transaction } from '@app/platform';
import { Tenant, TENANT_LEAVES } from '@app/tenancy';
import { orderTables } from './order-tables.js';
import { listTenantTables } from './tenant-tables.queries.js';

/** Deleted in one transaction: about a second, so that other tenants' instants wait no longer. */
export const ROWS_AN_ACT = 20_000;
const ROWS_A_STATEMENT = 5_000;

/** While a row is left elsewhere the tenant stands, closed and still, and nobody takes its name. */
const LAST = ['ledger.standstills', 'tenancy.hosts', 'tenancy.tenants'];

/**
 * Deletes a tenant whose time of grace is over, in parts: each takes some rows and plants the instant of the next in
 * one transaction, so whoever is killed in between goes on where it was. What stays is the row in `former_tenants`.
 */
@Injectable()
@OnDue(TENANT_LEAVES, { inStandstill: true })
export class DeleteTenants implements DueAct {
  constructor(
    private readonly clock: Clock,
    private readonly storage: Storage,
  ) {}

  async fallDue(tx: Transaction, { tenantId }: Actor): Promise<void> {
    const lock = { mode: 'pessimistic_write' } as const;
    const tenant = await tx.findOne(Tenant, { where: { tenantId }, lock });
    if (!tenant?.deleteAt) return;
    const now = this.clock.now();
    if (tenant.deleteAt > now) return setDue(tx, tenantId, TENANT_LEAVES, tenantId, tenant.deleteAt);
    await rememberTenant(tx, tenant, now);
    const tables = orderTables(await listTenantTables(tx)).map(({ name }) => name);
    const removed = await removeRows(
      tx,
      tables.filter((name) => !LAST.includes(name)),
    );
    if (removed >= ROWS_AN_ACT) {
      await countRows(tx, tenantId, removed, null);
      return setDue(tx, tenantId, TENANT_LEAVES, tenantId, now);
    }
    // Should the rows come back with a crash, the instant that ends here does too, and finds no bytes.
    await this.removeFiles(tenantId);
    let last = 0;
    for (const table of LAST) last += await removeSome(tx, table);
    await countRows(tx, tenantId, removed + last, now);
  }

  private async removeFiles(tenantId: string): Promise<void> {
    const keys: string[] = [];
    for await (const { key } of this.storage.list(tenantId)) keys.push(key);
    await this.storage.remove(keys);
  }
}

/** Takes rows table by table, until none or enough are taken; gives how many. */
async function removeRows(tx: Transaction, tables: string[]): Promise<number> {
  let sum = 0;
  for (const table of tables)
    for (;;) {
      if (sum >= ROWS_AN_ACT) return sum;
      const removed = await removeSome(tx, table);
      if (removed === 0) break;
      sum += removed;
    }
  return sum;
}

async function removeSome(tx: Transaction, table: string): Promise<number> {
  const [row]: { removed: number }[] = await tx.query(
    `select tenancy.remove_rows($1::regclass, $2)::integer as removed`,
    [table, ROWS_A_STATEMENT],
  );
  return row!.removed;
}

/** Keeps what the ledger came to before the first row of it goes; afterwards it is too late. */
async function rememberTenant(tx: Transaction, tenant: Tenant, now: Date): Promise<void> {
  const { tenantId, code, nameKo, nameEn, regionCode, createdAt } = tenant;
  const known = await tx.query(`select 1 from tenancy.former_tenants where tenant_id = $1`, [tenantId]);
  if (known.length > 0) return;
  await tx.query(`set local statement_timeout = 0`);
  const { events, subjects, heads } = await readLedgerState(tx, tenantId);
  await tx.query(
    `insert into tenancy.former_tenants (tenant_id, code, name_ko, name_en, region_code, founded_at,
       ledger_events, ledger_subjects, ledger_heads, deletion_began_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, decode($9, 'hex'), $10)`,
    [tenantId, code, nameKo, nameEn, regionCode, createdAt, events, subjects, heads, now],
  );
}

async function countRows(
  tx: Transaction,
  tenantId: string,
  rows: number,
  deletedAt: Date | null,
): Promise<void> {
  await tx.query(
    `update tenancy.former_tenants set deleted_rows = deleted_rows + $2, deleted_at = $3 where tenant_id = $1`,
    [tenantId, rows, deletedAt],
  );
}
