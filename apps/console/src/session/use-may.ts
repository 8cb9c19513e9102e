import type { PageName } from '../address/address.js';
import { type Account, useSession } from './use-session.js';

export type PermissionName = Account['permissions'][number];

/** Whether whoever is signed in may do this at all; where, the server says. */
export function useMay(name: PermissionName): boolean {
  const { data: account } = useSession();
  return account?.permissions.includes(name) ?? false;
}

/** What each page of the console takes. */
export const NEEDED: Record<PageName, PermissionName> = {
  queue: 'cases.read',
  approvals: 'cases.read',
  paper: 'papers.take',
  crossings: 'crossings.read',
  models: 'routing.read',
  workflow: 'workflow.read',
  rules: 'routing.read',
  people: 'people.read',
  holidays: 'settings.read',
  templates: 'templates.keep',
  privacy: 'accesses.read',
  access: 'settings.read',
  settings: 'settings.read',
  moderation: 'comments.moderate',
  invalidations: 'supports.invalidate',
  comments: 'settings.read',
  opening: 'settings.read',
  records: 'ledger.read',
  figures: 'figures.read',
  reports: 'figures.read',
  messages: 'messages.read',
  webhooks: 'settings.read',
  delegations: 'delegations.keep',
  tokens: 'tokens.keep',
  governments: 'tenants.manage',
  calls: 'settings.read',
  reasons: 'settings.read',
  wordings: 'settings.read',
  texts: 'settings.read',
  jobs: 'work.read',
};
