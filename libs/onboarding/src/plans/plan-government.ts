import { readReference } from '@app/catalogue';
import type { NewTenant } from '@app/tenancy';
import type { AgencyLine } from '../agencies/agency-line.js';
import { listAgencies, listRules } from './list-agencies.js';
import { listRegions } from './list-regions.js';
import type { TenantPlan } from './tenant-plan.js';
import type { WorkflowTemplate } from './workflow-templates.js';
import { type People, writeWordings } from './write-wordings.js';

interface GovernmentPlan {
  tenant: NewTenant;
  agencies: AgencyLine[];
  workflow: WorkflowTemplate;
  /** What those who live there are called. */
  people: People;
}

/**
 * What a local government begins with. Its agencies say which topics are theirs and which words in a title lead to
 * them; topics and routing rules follow from that, words before topics. `day` decides which regions lie in it.
 */
export function planGovernment(
  { tenant, agencies, workflow, people }: GovernmentPlan,
  day: string,
): TenantPlan {
  return {
    tenant,
    agencies: listAgencies(agencies),
    topics: readReference('topics').map(({ code, nameKo, nameEn, position }) => ({
      code,
      nameKo,
      nameEn,
      position,
      agencyCodes: agencies
        .filter(({ topicCodes }) => topicCodes.includes(code))
        .map((agency) => agency.code),
    })),
    regions: listRegions(tenant.regionCode, day),
    reasons: readReference('reasons'),
    wordings: writeWordings(tenant, people),
    agenda: [],
    services: [],
    rules: listRules(agencies),
    calls: [],
    workflow,
  };
}
