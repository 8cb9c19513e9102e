import { Agency, AgendaItem, PublicService, ReasonOfDecision, Region, Topic } from '@app/catalogue';
import { RETENTION, SPENT_EXPIRES } from '@app/identity';
import { Call, KEYS_EXPIRE, STRAY_FILES, SUPPORTS_WATCHED } from '@app/intake';
import { CHECKPOINT, setDue } from '@app/ledger';
import type { Transaction } from '@app/platform';
import { RECOUNT, WorkflowVersion } from '@app/review';
import { RETRAIN, RoutingRule } from '@app/routing';
import { Wording } from '@app/tenancy';
import type { TenantPlan } from '../plans/tenant-plan.js';
import { beginningOf } from '../plans/workflow-templates.js';
import { addMissing } from './add-missing.js';

/**
 * Writes all rows of a plan. Wordings and routing rules come now and never again: from here on they are the
 * administrators', who take one away for good, try each on past ideas before it holds, and set their order.
 */
export async function beginTenant(
  tx: Transaction,
  tenantId: string,
  plan: TenantPlan,
  now: Date,
): Promise<void> {
  await fillTenant(tx, tenantId, plan, now);
  await addMissing(tx, Wording, tenantId, plan.wordings);
  await addMissing(tx, RoutingRule, tenantId, plan.rules);
}

/**
 * Writes the rows of a plan that are not there yet and that nobody can take away, and lets what comes round again and
 * again begin now.
 */
export async function fillTenant(
  tx: Transaction,
  tenantId: string,
  plan: TenantPlan,
  now: Date,
): Promise<void> {
  await addMissing(tx, Agency, tenantId, plan.agencies);
  await addMissing(tx, Topic, tenantId, plan.topics);
  await addMissing(tx, Region, tenantId, plan.regions);
  await addMissing(tx, ReasonOfDecision, tenantId, plan.reasons);
  await addMissing(tx, AgendaItem, tenantId, plan.agenda);
  await addMissing(tx, PublicService, tenantId, plan.services);
  const definition = beginningOf(plan);
  const { code, version } = definition;
  await addMissing(tx, WorkflowVersion, tenantId, [
    { code, version, definition, publishedAt: now, note: '', publishedBy: null },
  ]);
  await addMissing(tx, Call, tenantId, plan.calls);
  // Each plants its next time itself.
  for (const kind of [
    ...[CHECKPOINT, KEYS_EXPIRE, RECOUNT, RETENTION, RETRAIN, SPENT_EXPIRES, STRAY_FILES],
    SUPPORTS_WATCHED,
  ])
    await setDue(tx, tenantId, kind, tenantId, now);
}
