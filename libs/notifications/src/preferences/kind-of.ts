import { isOfAccount } from '../accounts/account-template.js';
import { isForOfficials, isForSupporters } from '../messages/template-for.js';

/**
 * Kinds of messages that somebody may do without: steps of one's own ideas and of those one follows, news of those one
 * supports, and for officials what waits in their agency.
 */
export const MUTABLE_KINDS = ['ideas', 'followed', 'supported', 'digest'] as const;
export type MutableKind = (typeof MUTABLE_KINDS)[number];

/**
 * The kind of a message. Null for one that is always sent, and by mail: whatever an official must act on, a sign-in,
 * and what asks whether an address is its reader's.
 */
export function kindOf(template: string): MutableKind | null {
  if (template === 'digest') return 'digest';
  if (template === 'confirm' || template === 'joint-asked') return null;
  if (isOfAccount(template) || isForOfficials(template)) return null;
  if (template === 'followed') return 'followed';
  return isForSupporters(template) ? 'supported' : 'ideas';
}
