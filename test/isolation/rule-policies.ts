import { type Policy, tenant } from './policy.js';

const rule = {
  ...{ topics: ['{topic}'], keywords: ['없는말'], regions: ['{region}'], calls: ['{call}'] },
  ...{ agencyCode: '{agency}', note: '규칙', isActive: true },
};

/** The rules of routing. */
export const rulePolicies: Record<string, Policy> = {
  'GET /api/v1/routing-rules': tenant(),
  'POST /api/v1/routing-rules': tenant({ body: rule }),
  'PUT /api/v1/routing-rules/:code': tenant({ path: ['rule'], body: { ...rule, version: 1 } }),
  'DELETE /api/v1/routing-rules/:code': tenant({ path: ['rule'], query: { version: '1' } }),
  'PUT /api/v1/routing-rule-order': tenant({
    body: { seen: ['{rule}'], order: ['{rule}'] },
    isMute: 'one rule is never all',
  }),
  'POST /api/v1/routing-rule-trials': tenant({ body: { draft: { ...rule, code: '{rule}' } } }),
};
