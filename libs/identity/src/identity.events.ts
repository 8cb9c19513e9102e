import { declareEvents } from '@app/ledger';

/** What happens to accounts: ids and codes, never a name, an address or a secret. */
export const identityEvents = declareEvents({
  'account.password_changed': 'announced',
  'account.reset_asked': 'announced',
  'account.invited': 'announced',
  'account.asked_for': 'announced',
  'account.join_asked': 'announced',
  'invitation.withdrawn': 'recorded',
  'account.opened': 'recorded',
  'account.role_granted': 'recorded',
  'account.role_taken': 'recorded',
  'account.agency_changed': 'recorded',
  'account.disabled': 'recorded',
  'account.enabled': 'recorded',
  'account.factor_enrolled': 'recorded',
  'account.factor_reset': 'announced',
  'account.phone_asked': 'announced',
  'account.phone_confirmed': 'recorded',
  'account.phone_removed': 'recorded',
  'delegation.named': 'announced',
  'delegation.revoked': 'announced',
  'operator.visited': 'recorded',
  'operator.visit_ended': 'recorded',
});
