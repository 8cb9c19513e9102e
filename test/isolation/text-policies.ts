import { account, type Policy, tenant } from './policy.js';

const words = { language: 'ko', subject: '접수', text: '{{ number }}\n{{ link }}', short: '{{ link }}' };

/** Routes of what messages say, and of the number they go to. */
export const textPolicies: Record<string, Policy> = {
  'PUT /api/v1/own-phone': account('citizen', { body: { phone: '010-1234-5678' } }),
  'POST /api/v1/own-phone/confirmation': account('citizen', { body: { code: '000000' } }),
  'DELETE /api/v1/own-phone': account('citizen'),
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
