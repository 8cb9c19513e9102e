import { readReference } from '@app/catalogue';
import type { Transaction } from '@app/platform';
import { RoutingRule } from '@app/routing';
import { addMissing } from './add-missing.js';
import { findOwnerOfRule } from './find-owners.js';

/** The routing rules that ship, each leading to whoever owns the matter on this day. */
export async function fillRouting(
  tx: Transaction,
  tenantId: string,
  kind: 'nation' | 'town',
  day: string,
): Promise<void> {
  const agencies = readReference(kind === 'town' ? 'town-agencies' : 'agencies');
  const rules = readReference(kind === 'town' ? 'town-routing-rules' : 'routing-rules').map((rule) => ({
    code: rule.code,
    position: rule.position,
    topics: rule.whenTopics,
    keywords: rule.whenKeywords,
    regions: rule.whenRegions,
    calls: rule.whenCalls,
    agencyCode: findOwnerOfRule(agencies, rule, day),
    noteKo: rule.noteKo,
    isActive: true,
  }));
  await addMissing(tx, RoutingRule, tenantId, rules);
}
