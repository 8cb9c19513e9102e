import { account, nobody, type Policy, tenant } from './policy.js';

const OPERATORS = 'Platform operators alone are let in, and they look after all tenants.';

/** Standing in for others, the ledger, and platform operators: how far each route reaches. */
export const watchingPolicies: Record<string, Policy> = {
  'GET /api/v1/delegations': account('reviewer'),
  'POST /api/v1/delegations': account('reviewer', {
    body: { delegate: '{official}', from: '2190-01-01', until: '2190-01-02' },
  }),
  'DELETE /api/v1/delegations/:id': account('reviewer', { path: ['delegation'] }),
  'GET /api/v1/ledger-events': tenant(
    { query: { subject: '{idea}' } },
    {
      ...{ query: { subject: '{idea}', before: '{idea}' } },
      isMute: 'what happened to an idea is later than the idea',
    },
  ),
  'GET /api/v1/visits': tenant(),
  'POST /api/v1/visits/:id/sessions': tenant({ path: ['visit'], body: { token: '{visitLink}' } }),
  'GET /api/v1/tenants': nobody(OPERATORS),
  'GET /api/v1/queues': tenant(),
  'POST /api/v1/queues/:queue/retries': nobody(OPERATORS, { path: ['=routing'] }),
  'PUT /api/v1/tenants/:code/suspension': nobody(OPERATORS, { path: ['=jeju'] }),
  'DELETE /api/v1/tenants/:code/suspension': nobody(OPERATORS, { path: ['=jeju'] }),
  'POST /api/v1/tenants/:code/visits': nobody(OPERATORS, { path: ['=jeju'], body: { reason: '확인' } }),
};
