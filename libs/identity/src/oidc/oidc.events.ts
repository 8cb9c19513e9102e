import { declareEvents } from '@app/ledger';

/** What happens around the identity provider. Of its settings the ledger holds a hash, of a person only the account. */
export const oidcEvents = declareEvents({
  'provider.changed': 'recorded',
  'provider.removed': 'recorded',
  'account.linked': 'recorded',
  'account.unlinked': 'recorded',
});
