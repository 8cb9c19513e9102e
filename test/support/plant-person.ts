import type { BuiltApp } from './a-built-app.js';

/** What a citizen of the nation is known by. */
export interface Known {
  name: string;
  email: string;
  signInName: string;
  phone: string;
  postalAddress: string;
}

/** A citizen with everything an account may have: a provider's mark, and a program's token that bears their name. */
export async function plantPerson(app: BuiltApp, known: Known): Promise<void> {
  await app.query(
    `with nation as (select tenant_id from tenancy.hosts where name = 'nation'), person as (
       insert into identity.persons (tenant_id, id, name, email, address, phone, postal_address, email_confirmed_at, created_at)
       select tenant_id, gen_random_uuid(), $1, $2, lower($2), $3, $4, now(), now() from nation returning *
     )
     insert into identity.accounts (tenant_id, id, person_id, sign_in_name, password_hash, roles, created_at)
     select p.tenant_id, gen_random_uuid(), p.id, $5, a.password_hash, '{citizen}', now()
     from person p, identity.accounts a where a.sign_in_name = 'citizen@nation.example.kr'`,
    [known.name, known.email, known.phone, known.postalAddress, known.signInName],
  );
  await app.query(
    `with account as (select tenant_id, id from identity.accounts where sign_in_name = $1), token as (
       insert into identity.api_tokens (tenant_id, id, account_id, name, token_hash, ending, scopes, created_at, expires_at)
       select tenant_id, gen_random_uuid(), id, $2, '\\x01', 'abcd', '{ideas:read}', now(), now() + interval '1 day' from account
     )
     insert into identity.subjects (tenant_id, subject_hash, account_id, linked_at)
     select tenant_id, '\\x02', id, now() from account`,
    [known.signInName, `${known.name}의 통계`],
  );
}
