import { createHash, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { ideasOf } from './idea-texts.mjs';

/**
 * Signs in this many citizens of the nation, each with an address of their own, and gives each an idea to submit
 * again and again.
 * @returns {Promise<{ tenantId: string, submissions: { token: string, content: object }[] }>}
 */
export async function enrolCitizens(admin, count) {
  const nation = await admin.query(`select tenant_id from tenancy.tenants where code = 'nation'`);
  const tenantId = nation.rows[0].tenant_id;
  const regions = await admin.query(
    `select code, name_ko as "nameKo" from catalogue.regions where tenant_id = $1 order by position`,
    [tenantId],
  );
  const ideas = ideasOf(regions.rows);
  const citizens = Array.from({ length: count }, (_, number) => ({
    person: v7(),
    account: v7(),
    email: `citizen-${number}@bench.example.kr`,
    token: randomBytes(32).toString('base64url'),
  }));
  const list = JSON.stringify(
    citizens.map(({ token, ...citizen }) => ({
      ...citizen,
      hash: createHash('sha256').update(`${tenantId}/${token}`).digest('hex'),
    })),
  );
  for (const statement of [PERSONS, ACCOUNTS, SESSIONS]) await admin.query(statement, [tenantId, list]);
  // Not of tables that are still empty: what is planned for them then reads them from end to end when they are full.
  await admin.query('analyze identity.persons, identity.accounts, identity.sessions');
  return {
    tenantId,
    submissions: citizens.map(({ token }, number) => ({ token, content: ideas[number % ideas.length] })),
  };
}

const CITIZENS = `json_to_recordset($2) as c (person uuid, account uuid, email text, hash text)`;

const PERSONS = `
  insert into identity.persons (tenant_id, id, name, email, email_confirmed_at, language, created_at)
  select $1, person, '시민', email, now(), 'ko', now() from ${CITIZENS}`;

const ACCOUNTS = `
  insert into identity.accounts (tenant_id, id, person_id, sign_in_name, password_hash, roles, created_at)
  select $1, account, person, email, 'nobody signs in with a password', '{citizen}', now() from ${CITIZENS}`;

const SESSIONS = `
  insert into identity.sessions
    (tenant_id, id, token_hash, account_id, device, created_at, seen_at, idle_ends_at, expires_at)
  select $1, account, decode(hash, 'hex'), account, '', now(), now(), now() + interval '12 hours',
    now() + interval '12 hours' from ${CITIZENS}`;
