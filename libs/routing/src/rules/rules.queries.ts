import type { Transaction } from '@app/platform';
import { Case } from '@app/review';
import { RoutingRule } from './rule.entity.js';

/** All rules of a tenant in the order in which they are asked. */
export function rulesInOrder(tx: Transaction, tenantId: string): Promise<RoutingRule[]> {
  return tx.find(RoutingRule, { where: { tenantId }, order: { position: 'ASC', code: 'ASC' } });
}

/** Whoever writes rules holds all of them: their order is one thing. */
export async function lockRules(tx: Transaction, tenantId: string): Promise<RoutingRule[]> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`routing-rules/${tenantId}`]);
  return rulesInOrder(tx, tenantId);
}

/** What routing knows of a past idea, and where it lies now. */
export type PastCase = Pick<
  Case,
  'ideaId' | 'trackingNumber' | 'title' | 'topicCode' | 'regionCode' | 'callCode' | 'agencyCode'
>;

/** The newest cases of a tenant. */
export function newestCases(tx: Transaction, tenantId: string, limit: number): Promise<PastCase[]> {
  return tx.find(Case, {
    select: {
      ideaId: true,
      trackingNumber: true,
      title: true,
      topicCode: true,
      regionCode: true,
      callCode: true,
      agencyCode: true,
    },
    where: { tenantId },
    order: { ideaId: 'DESC' },
    take: limit,
  });
}

/** Gives rules their places anew, by tens as those that ship have them. */
export async function storeOrder(tx: Transaction, tenantId: string, codes: string[]): Promise<void> {
  await tx.query(
    `update routing.rules r set position = o.place * 10
     from unnest($2::text[]) with ordinality as o (code, place)
     where r.tenant_id = $1 and r.code = o.code`,
    [tenantId, codes],
  );
}
