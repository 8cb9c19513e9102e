import { isDeepStrictEqual } from 'node:util';
import { Agency } from '@app/catalogue';
import type { Transaction } from '@app/platform';
import { WorkflowVersion } from '@app/review';
import { Tenant } from '@app/tenancy';
import type { TenantPlan } from '../plans/tenant-plan.js';
import { beginningOf } from '../plans/workflow-templates.js';

/** A fact that whoever founds a tenant may insist on. */
export type Insisted = 'nameKo' | 'nameEn' | 'host' | 'languages' | 'workflow' | 'agencies';

/** Which of the facts insisted on a tenant that stands already has otherwise; its region is always one of them. */
export async function findDifferences(
  tx: Transaction,
  tenantId: string,
  plan: TenantPlan,
  insists: readonly Insisted[],
): Promise<(Insisted | 'regionCode')[]> {
  const { tenant, agencies } = plan;
  const stands = await tx.findOneByOrFail(Tenant, { tenantId });
  const found: (Insisted | 'regionCode')[] = (['regionCode', 'nameKo', 'nameEn', 'host'] as const).filter(
    (fact) => (fact === 'regionCode' || insists.includes(fact)) && stands[fact] !== tenant[fact],
  );
  if (insists.includes('languages') && stands.languages.join() !== tenant.languages.join())
    found.push('languages');
  if (insists.includes('workflow') && !(await beganWith(tx, tenantId, plan))) found.push('workflow');
  if (insists.includes('agencies')) {
    const there = new Map(
      (await tx.findBy(Agency, { tenantId })).map((agency) => [agency.code, agency.nameKo]),
    );
    if (agencies.some((agency) => there.get(agency.code) !== agency.nameKo)) found.push('agencies');
  }
  return found;
}

/** Administrators publish versions of their own later; the first one tells from which template they came. */
async function beganWith(tx: Transaction, tenantId: string, plan: TenantPlan): Promise<boolean> {
  const definition = JSON.parse(JSON.stringify(beginningOf(plan)));
  const { code, version } = definition;
  const first = await tx.findOneBy(WorkflowVersion, { tenantId, code, version });
  return isDeepStrictEqual(first?.definition, definition);
}
