import { isForOfficials } from '../messages/template-for.js';
import { isOfAccount } from '../accounts/account-template.js';

/** Where the reader of a notice looks: officials at the case, others at the idea, all at their account. */
export function findPath(template: string, ideaId: string | null): string | null {
  if (template === 'digest') return '/console/';
  if (template.startsWith('delegation-')) return '/console/delegations';
  if (isOfAccount(template)) return '/account';
  if (ideaId === null) return null;
  return isForOfficials(template) ? `/console/cases/${ideaId}` : `/ideas/${ideaId}`;
}
