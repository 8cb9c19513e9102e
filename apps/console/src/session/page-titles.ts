import type { PageName } from '../address/address.js';

const OTHERS: Partial<Record<PageName, string>> = {
  approvals: 'approval.title',
  crossings: 'crossing.title',
  delegations: 'delegation.title',
  rules: 'rule.title',
  templates: 'template.title',
};

/** The phrase that names a page. */
export const titleOf = (page: PageName): string => OTHERS[page] ?? `${page}.title`;
