import { account, type Policy, tenant } from './policy.js';

/** Routes of messages to people. */
export const messagePolicies: Record<string, Policy> = {
  'GET /api/v1/messages': tenant(
    {},
    { query: { before: '{message}' }, isMute: 'a place in the order, whoever has it' },
  ),
  'GET /api/v1/messages/:id': tenant({ path: ['message'] }),
  'POST /api/v1/messages/:id/retry': tenant({ path: ['message'] }),
  'POST /api/v1/messages/:id/leave': tenant({ path: ['message'] }),
  'GET /api/v1/notices': account(
    'citizen',
    {},
    { query: { before: '{notice}' }, isMute: 'a place in the order, whoever has it' },
  ),
  'PUT /api/v1/notices/reading': account('citizen'),
  'PUT /api/v1/notices/:id/reading': account('citizen', { path: ['notice'] }),
  'GET /api/v1/channels': tenant(),
  'PUT /api/v1/channels/:channel': tenant({ path: ['=sms'], body: { isOn: false } }),
  'GET /api/v1/message-preferences': account('citizen'),
  'PUT /api/v1/message-preferences': account('citizen', { body: { first: 'site', muted: ['ideas'] } }),
  'GET /api/v1/webhooks': tenant(),
  'POST /api/v1/webhooks': tenant({
    body: { name: '연계', address: 'https://8.8.8.8/', kinds: ['case.moved'], agencyCode: '{agency}' },
  }),
  'DELETE /api/v1/webhooks/:id': tenant({ path: ['webhook'] }),
  'GET /api/v1/webhooks/:id/dispatches': tenant(
    { path: ['webhook'] },
    { path: ['webhook'], query: { before: '{dispatch}' }, isMute: 'a place in the order, whoever has it' },
  ),
  'POST /api/v1/dispatches/:id/resend': tenant({ path: ['dispatch'] }),
};
