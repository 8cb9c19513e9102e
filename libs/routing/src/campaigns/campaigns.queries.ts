import type { Transaction } from '@app/platform';
import { CampaignMember } from './campaign-member.entity.js';

/** Copies that are looked at for each key: any one that is a near-copy brings its whole campaign. */
const MOST_OF_A_KEY = 3;

/** One at a time groups a tenant's ideas: two copies that came at once would not see each other. */
export async function takeTurns(tx: Transaction, tenantId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('routing.campaigns/' || $1, 0))`, [tenantId]);
}

/** Keeps under which keys an idea is found. */
export async function storeBands(
  tx: Transaction,
  tenantId: string,
  ideaId: string,
  keys: number[],
): Promise<void> {
  await tx.query(
    `insert into routing.bands (tenant_id, key, idea_id) select $1, key, $2 from unnest($3::bigint[]) key
     on conflict do nothing`,
    [tenantId, ideaId, keys],
  );
}

/** Ideas that share a key with this one, the first of each key. */
export async function findCandidates(
  tx: Transaction,
  tenantId: string,
  ideaId: string,
  keys: number[],
): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(FIND_CANDIDATES, [tenantId, ideaId, keys]);
  return rows.map(({ id }) => id);
}

/** For each key a look into the primary key, however many ideas there are. */
export const FIND_CANDIDATES = `
  select distinct found.idea_id as id from unnest($3::bigint[]) wanted cross join lateral (
    select idea_id from routing.bands
    where tenant_id = $1 and key = wanted and idea_id <> $2 order by idea_id limit ${MOST_OF_A_KEY}
  ) found`;

/** Puts near-copies into one campaign. Where they had several, those become one: the one whose id is the least. */
export async function joinCampaign(
  tx: Transaction,
  tenantId: string,
  ideaIds: string[],
  joinedAt: Date,
): Promise<void> {
  const known: { campaignId: string }[] = await tx.query(
    `select distinct campaign_id as "campaignId" from routing.campaign_members
     where tenant_id = $1 and idea_id = any($2::uuid[])`,
    [tenantId, ideaIds],
  );
  const campaigns = known.map(({ campaignId }) => campaignId);
  const campaignId = [...campaigns, ...(campaigns.length === 0 ? ideaIds : [])].toSorted()[0]!;
  if (campaigns.length > 1)
    await tx.query(
      `update routing.campaign_members set campaign_id = $3 where tenant_id = $1 and campaign_id = any($2::uuid[])`,
      [tenantId, campaigns, campaignId],
    );
  await tx
    .createQueryBuilder()
    .insert()
    .into(CampaignMember)
    .values(ideaIds.map((ideaId) => ({ tenantId, ideaId, campaignId, joinedAt })))
    .orIgnore()
    .execute();
}

/** How many ideas the campaign of each of these has; left out are ideas of none. */
export function sizesOf(
  tx: Transaction,
  tenantId: string,
  ideaIds: string[],
): Promise<{ ideaId: string; size: number }[]> {
  return tx.query(
    `select m.idea_id as "ideaId", (
       select count(*)::int from routing.campaign_members o
       where o.tenant_id = $1 and o.campaign_id = m.campaign_id
     ) as size
     from routing.campaign_members m where m.tenant_id = $1 and m.idea_id = any($2::uuid[])`,
    [tenantId, ideaIds],
  );
}
