import { declareEvents } from '@app/ledger';

/** What administrators did to the rules. Codes stand in the ledger, keywords and notes only as a hash. */
export const ruleEvents = declareEvents({
  'rule.added': 'recorded',
  'rule.changed': 'recorded',
  'rule.removed': 'recorded',
  'rules.reordered': 'recorded',
});
