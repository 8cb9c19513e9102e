import type { Transaction } from '@app/platform';
import { STAFF } from '@app/platform';
import { signInNameOf } from '../accounts/accounts.service.js';

export interface PersonRow {
  id: string;
  name: string | null;
  email: string | null;
  roles: string[];
  agencyCode: string | null;
  isDisabled: boolean;
  hasSecondFactor: boolean;
}

/** So many accounts by name, from the one after `after`, of staff or of this very address. */
export function findPeople(
  tx: Transaction,
  tenantId: string,
  { q = '', after = null, limit }: { q?: string; after?: string | null; limit: number },
): Promise<PersonRow[]> {
  const asked = signInNameOf(q);
  return tx.query(PEOPLE, [tenantId, [...STAFF], asked, after, limit]);
}

const COLUMNS = `
  a.id, p.name, p.email, a.roles, a.agency_code as "agencyCode", a.disabled_at is not null as "isDisabled",
  f.confirmed_at is not null as "hasSecondFactor"
  from identity.accounts a
  join identity.persons p on p.tenant_id = a.tenant_id and p.id = a.person_id
  left join identity.second_factors f on f.tenant_id = a.tenant_id and f.account_id = a.id`;

const PEOPLE = `
  select ${COLUMNS}
  where a.tenant_id = $1 and (a.roles && $2 or a.sign_in_name = $3)
    and ($3 = '' or strpos(lower(coalesce(p.name, '')), $3) > 0 or strpos(a.sign_in_name, $3) > 0)
    and ($4::uuid is null or (coalesce(p.name, ''), a.id) > (
      select coalesce(lp.name, ''), l.id from identity.accounts l
      join identity.persons lp on lp.tenant_id = l.tenant_id and lp.id = l.person_id
      where l.tenant_id = $1 and l.id = $4))
  order by coalesce(p.name, ''), a.id limit $5`;

/** One account; none for another tenant's. */
export async function findPerson(tx: Transaction, tenantId: string, id: string): Promise<PersonRow | null> {
  const rows: PersonRow[] = await tx.query(`select ${COLUMNS} where a.tenant_id = $1 and a.id = $2`, [
    tenantId,
    id,
  ]);
  return rows[0] ?? null;
}

/**
 * Whoever may administer the tenant now, locked: of two who take each other's role away at once the second sees what
 * the first did. Demo accounts do not count where they cannot sign in.
 */
export async function lockAdministrators(
  tx: Transaction,
  tenantId: string,
  isProduction: boolean,
): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `select id from identity.accounts
     where tenant_id = $1 and 'administrator' = any (roles) and disabled_at is null and not (is_demo and $2)
     order by id for update`,
    [tenantId, isProduction],
  );
  return rows.map(({ id }) => id);
}
