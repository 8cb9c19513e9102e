import { AccountsService } from '@app/identity';
import { type Actor, Database, systemOf } from '@app/platform';
import type { TestApp } from './an-app.js';

/** A member with this address, who never signs in. */
export async function aVoter(app: TestApp, tenantId: string, email: string): Promise<Actor> {
  const accounts = app.api.get(AccountsService, { strict: false });
  const accountId = await app.api
    .get(Database, { strict: false })
    .enter(systemOf(tenantId), (tx) =>
      accounts.add(tx, tenantId, { email, name: '구성원', passwordHash: 'nobody’s', roles: ['citizen'] }),
    );
  if (!accountId) throw new Error(`${email} has an account already`);
  return { tenantId, kind: 'account', accountId, roles: ['citizen'], agencyCode: null };
}

/** Votes of accounts that need not be there, as the database has them; they count. */
export async function plantVotes(
  app: TestApp,
  tenantId: string,
  ideaId: string,
  count: number,
  more: object,
): Promise<void> {
  await app.query(
    `insert into intake.supports (tenant_id, idea_id, account_id, id, given_at, network, mail_domain, account_since)
     select $1, $2, gen_random_uuid(), gen_random_uuid(), coalesce(r.given_at, now()), r.network, r.mail_domain,
       coalesce(r.account_since, '2020-01-01')
     from generate_series(1, $3), jsonb_populate_record(null::intake.supports, $4) r`,
    [tenantId, ideaId, count, JSON.stringify(more)],
  );
  await app.query(`update review.cases set supports = supports + $2 where idea_id = $1`, [ideaId, count]);
}
