import { type Policy, tenant } from './policy.js';

const words = { language: 'ko', subject: '접수', text: '{{number}}\n{{link}}', short: '{{link}}' };

/** Routes of what messages say. */
export const textPolicies: Record<string, Policy> = {
  'GET /api/v1/message-texts': tenant(),
  'GET /api/v1/message-texts/:name': tenant({ path: ['=received'] }),
  'PUT /api/v1/message-texts/:name': tenant({
    path: ['=received'],
    body: { ...words, version: 0 },
  }),
  'DELETE /api/v1/message-texts/:name': tenant({
    path: ['=received'],
    query: { language: 'ko', version: '0' },
  }),
  'POST /api/v1/message-texts/:name/preview': tenant({ path: ['=received'], body: words }),
};
