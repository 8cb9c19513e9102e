import type { LedgerEvent } from '@app/ledger';

/** What a message about an account, or about a comment of its holder, says. */
export type AccountTemplate =
  | 'password-changed'
  | 'reset-asked'
  | 'factor-reset'
  | 'invited'
  | 'account-asked'
  | 'account-stands'
  | 'delegation-named'
  | 'delegation-revoked'
  | 'phone-code'
  | CommentTemplate;

export type CommentTemplate = 'comment-held' | 'comment-hidden' | 'comment-back' | 'objection-refused';

/** True for a message about a comment of its reader. */
export const isOfComment = (template: AccountTemplate): template is CommentTemplate =>
  template.startsWith('comment-') || template === 'objection-refused';

const templates: Record<string, AccountTemplate> = {
  'account.password_changed': 'password-changed',
  'account.reset_asked': 'reset-asked',
  'account.factor_reset': 'factor-reset',
  'account.phone_asked': 'phone-code',
  'account.invited': 'invited',
  'account.asked_for': 'account-asked',
  'account.join_asked': 'account-stands',
  'delegation.named': 'delegation-named',
  'delegation.revoked': 'delegation-revoked',
  'comment.held': 'comment-held',
  'comment.hidden': 'comment-hidden',
  'comment.restored': 'comment-back',
  'comment.kept': 'comment-back',
  'comment.returned': 'comment-back',
  'comment.objection_refused': 'objection-refused',
};

/** The template of an event about an account. */
export function templateOf({ kind }: Pick<LedgerEvent, 'kind'>): AccountTemplate {
  const template = templates[kind];
  if (!template) throw new Error(`nobody is told of ${kind}`);
  return template;
}

/** Whether a comment's author is told: of one that was never out of view, there is nothing to tell. */
export const isTold = ({ kind, data }: Pick<LedgerEvent, 'kind' | 'data'>): boolean =>
  kind !== 'comment.kept' || data.wasHeld === true;

/** True for a message about an account, not about an idea. */
export function isOfAccount(template: string): template is AccountTemplate {
  return Object.values<string>(templates).includes(template);
}
