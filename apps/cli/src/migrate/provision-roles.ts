import type { Client } from 'pg';
import { APP_ROLE, OWNER_ROLE, REMOVER_ROLE, SEARCH_ROLE } from '@app/platform';

interface Role {
  name: string;
  canLogin: boolean;
  bypassesRls: boolean;
}

const roles: Role[] = [
  // Backfills must see every tenant: under forced row security they would silently change nothing.
  { name: OWNER_ROLE, canLogin: false, bypassesRls: true },
  { name: SEARCH_ROLE, canLogin: false, bypassesRls: true },
  { name: REMOVER_ROLE, canLogin: false, bypassesRls: false },
  { name: APP_ROLE, canLogin: true, bypassesRls: false },
];

/** Makes the four roles, or puts right what differs. */
export async function provisionRoles(client: Client): Promise<void> {
  for (const role of roles) {
    if (await isAsWanted(client, role)) continue;
    const { rows } = await client.query(`select 1 from pg_roles where rolname = $1`, [role.name]);
    const verb = rows.length > 0 ? 'alter' : 'create';
    await client.query(
      `${verb} role ${role.name} nosuperuser nocreatedb nocreaterole noreplication
       ${role.canLogin ? 'login' : 'nologin'} ${role.bypassesRls ? 'bypassrls' : 'nobypassrls'}`,
    );
  }
  // To hand a function to one of these, the owner must be able to become it.
  await grantMembership(client, SEARCH_ROLE, OWNER_ROLE);
  await grantMembership(client, REMOVER_ROLE, OWNER_ROLE);
  const { rows: self } = await client.query<{ name: string; isSuperuser: boolean }>(
    `select rolname as name, rolsuper as "isSuperuser" from pg_roles where rolname = current_user`,
  );
  const [me] = self;
  if (me && !me.isSuperuser) await grantMembership(client, OWNER_ROLE, client.escapeIdentifier(me.name));
}

async function isAsWanted(client: Client, { name, canLogin, bypassesRls }: Role): Promise<boolean> {
  const { rows } = await client.query(
    `select 1 from pg_roles where rolname = $1 and rolcanlogin = $2 and rolbypassrls = $3
       and not (rolsuper or rolcreatedb or rolcreaterole or rolreplication)`,
    [name, canLogin, bypassesRls],
  );
  return rows.length > 0;
}

async function grantMembership(client: Client, role: string, member: string): Promise<void> {
  const { rows } = await client.query(
    `select 1 from pg_auth_members
     where roleid = $1::regrole and member = $2::regrole and (to_jsonb(pg_auth_members)->>'set_option') is distinct from 'false'`,
    [role, member],
  );
  if (rows.length === 0) await client.query(`grant ${role} to ${member}`);
}
