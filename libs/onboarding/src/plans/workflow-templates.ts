import { type Definition, small, statutory } from '@app/workflow';
import type { TenantPlan } from './tenant-plan.js';

/** The workflows that ship, by their names. */
export const workflowTemplates = { statutory, small } satisfies Record<string, Definition>;
export type WorkflowTemplate = keyof typeof workflowTemplates;

/** The workflow of a tenant's first cases. The nation has nobody above it to raise an idea to. */
export function beginningOf({ workflow, tenant }: Pick<TenantPlan, 'workflow' | 'tenant'>): Definition {
  const template = workflowTemplates[workflow];
  if (tenant.kind !== 'nation') return template;
  return {
    ...template,
    transitions: template.transitions.filter(({ effects }) => !effects.includes('raise')),
  };
}
