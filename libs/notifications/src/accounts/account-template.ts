import type { LedgerEvent } from '@app/ledger';

/** What a message about an account says. */
export type AccountTemplate =
  'password-changed' | 'reset-asked' | 'factor-reset' | 'invited' | 'delegation-named' | 'delegation-revoked';

const templates: Record<string, AccountTemplate> = {
  'account.password_changed': 'password-changed',
  'account.reset_asked': 'reset-asked',
  'account.factor_reset': 'factor-reset',
  'account.invited': 'invited',
  'delegation.named': 'delegation-named',
  'delegation.revoked': 'delegation-revoked',
};

/** The template of an event about an account. */
export function templateOf({ kind }: Pick<LedgerEvent, 'kind'>): AccountTemplate {
  const template = templates[kind];
  if (!template) throw new Error(`nobody is told of ${kind}`);
  return template;
}

/** True for a message about an account, not about an idea. */
export function isOfAccount(template: string): template is AccountTemplate {
  return Object.values<string>(templates).includes(template);
}
