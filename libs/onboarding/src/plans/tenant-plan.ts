import type { Agency, AgendaItem, PublicService, ReasonOfDecision, Region, Topic } from '@app/catalogue';
import type { Call } from '@app/intake';
import type { RoutingRule } from '@app/routing';
import type { NewTenant, Wording } from '@app/tenancy';
import type { WorkflowTemplate } from './workflow-templates.js';

/** A row as a list names it; the tenant comes with the founding. */
type Row<Entity> = Omit<Partial<Entity>, 'tenantId'>;

/** Everything a tenant begins with. */
export interface TenantPlan {
  tenant: NewTenant;
  agencies: (Row<Agency> & Pick<Agency, 'code' | 'nameKo'>)[];
  topics: Row<Topic>[];
  regions: Row<Region>[];
  reasons: Row<ReasonOfDecision>[];
  wordings: Row<Wording>[];
  /** Sums are numbers here; PostgreSQL gives them back as texts. */
  agenda: Row<Omit<AgendaItem, 'budgetTrillionWon' | 'treasuryTrillionWon'>>[];
  services: Row<PublicService>[];
  rules: Row<RoutingRule>[];
  calls: Row<Call>[];
  /** Under which its first cases are opened. */
  workflow: WorkflowTemplate;
}
