import { declareEvents } from '@app/ledger';

/** Scopes and dates stand in the ledger; of the token nothing. */
export const tokenEvents = declareEvents({ 'token.issued': 'recorded', 'token.revoked': 'recorded' });
