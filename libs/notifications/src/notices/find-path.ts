import { isForOfficials } from '../messages/template-for.js';
import { isOfAccount, isOfComment } from '../accounts/account-template.js';

/**
 * Where the reader of a notice looks: officials at the case, others at the idea, all at their account; of a comment at
 * the comment, where its author reads the ground and may object.
 */
export function findPath(template: string, ideaId: string | null, commentId?: string): string | null {
  if (template === 'digest') return '/console/';
  if (template.startsWith('delegation-')) return '/console/delegations';
  if (isOfAccount(template))
    return isOfComment(template) && commentId ? `/comments/${commentId}` : '/account';
  if (ideaId === null) return null;
  return isForOfficials(template) ? `/console/cases/${ideaId}` : `/ideas/${ideaId}`;
}
