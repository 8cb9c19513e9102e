import type { Transaction } from '@app/platform';
import type { CatalogueService } from '@app/catalogue';
import type { Rule } from './choose-agency.js';

/** The rules as they lead today: to whoever follows an agency that is gone. One that nobody follows is silent. */
export async function leadToday<Written extends Rule>(
  tx: Transaction,
  catalogue: CatalogueService,
  tenantId: string,
  written: Written[],
): Promise<Written[]> {
  const rules: Written[] = [];
  for (const rule of written) {
    const agencyCode = await catalogue.standIn(tx, tenantId, rule.agencyCode);
    if (agencyCode !== null) rules.push({ ...rule, agencyCode });
  }
  return rules;
}
