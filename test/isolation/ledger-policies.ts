import { type Policy, tenant } from './policy.js';

/** What is signed of a tenant's ledger, and proofs of what is in it. */
export const ledgerPolicies: Record<string, Policy> = {
  'GET /api/v1/ledger/key': tenant(),
  'GET /api/v1/ledger/checkpoint': tenant(),
  'GET /api/v1/ledger/checkpoints': tenant({}, { query: { before: '900000', limit: '5' } }),
  'GET /api/v1/ledger/consistency': tenant({ query: { from: '1', to: '2' } }),
  'GET /api/v1/track/:trackingNumber/proof': tenant({ path: ['number'] }),
  'GET /ledger': tenant(),
  'GET /ledger/check': tenant(),
  'GET /track/:number/proof': tenant({ path: ['number'] }),
};
