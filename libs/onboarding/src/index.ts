/**
 * Onboarding: a new tenant from a list of facts to a site that takes ideas in, once its checklist lets it open. A plan holds everything it begins
 * with; `OnboardingService.found` writes it in one transaction. And the way out: `ExportService` hands over everything
 * a tenant has, and what is due to be deleted is deleted in the worker.
 */
export { type AgencyLine, type LineFault } from './agencies/agency-line.js';
export { defaultAgencies, readAgencies } from './agencies/read-agencies.js';
export type { Insisted } from './founding/find-differences.js';
export { type FirstAdministrator, type Founded, OnboardingService } from './founding/onboarding.service.js';
export { checkExport, type ExportFault } from './leaving/check-export.js';
export { type ExportFormat, exportFormats, type Manifest } from './leaving/export-manifest.js';
export { type ExportOrder, ExportService } from './leaving/export.service.js';
export type { OpeningView } from './opening/checklist.dto.js';
export { ChecklistService } from './opening/checklist.service.js';
export { OnboardingModule } from './onboarding.module.js';
export { findOwnerOfRule } from './plans/find-owners.js';
export { type FirstTenant, firstTenants } from './plans/first-tenants.js';
export { planFirstTenant } from './plans/plan-first-tenant.js';
export { planGovernment } from './plans/plan-government.js';
export type { TenantPlan } from './plans/tenant-plan.js';
export { type WorkflowTemplate, workflowTemplates } from './plans/workflow-templates.js';
export { peopleOf } from './plans/write-wordings.js';
