/**
 * Onboarding: a new tenant from a list of facts to a site that takes ideas in. A plan holds everything it begins
 * with; `OnboardingService.found` writes it in one transaction.
 */
export { type AgencyLine, type LineFault } from './agencies/agency-line.js';
export { defaultAgencies, readAgencies } from './agencies/read-agencies.js';
export type { Insisted } from './founding/find-differences.js';
export { type FirstAdministrator, type Founded, OnboardingService } from './founding/onboarding.service.js';
export { OnboardingModule } from './onboarding.module.js';
export { findOwnerOfRule } from './plans/find-owners.js';
export { type FirstTenant, firstTenants } from './plans/first-tenants.js';
export { planFirstTenant } from './plans/plan-first-tenant.js';
export { planGovernment } from './plans/plan-government.js';
export type { TenantPlan } from './plans/tenant-plan.js';
export { type WorkflowTemplate, workflowTemplates } from './plans/workflow-templates.js';
export { peopleOf } from './plans/write-wordings.js';
