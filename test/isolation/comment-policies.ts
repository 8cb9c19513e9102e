import { agency, type Policy, tenant } from './policy.js';
import { supportPolicies } from './support-policies.js';

const text = '그늘이 더 있으면 좋겠습니다.';
const report = { ground: 'insult', text: '거친 말입니다.' };
const reason = '{reason}';
const comment = { path: ['comment' as const] };
const inOrder = { query: { after: '{comment}' }, isMute: 'a place in the order, whoever has it' };

/** Comments, reports, moderation and support: how far each route reaches. */
export const commentPolicies: Record<string, Policy> = {
  ...supportPolicies,
  'GET /api/v1/ideas/:id/comments': tenant(
    { path: ['idea'], query: { token: '{link}' } },
    { path: ['idea'], query: { sort: 'newest' } },
    { path: ['ready'], ...inOrder },
  ),
  'POST /api/v1/ideas/:id/comments': tenant(
    { path: ['idea'], body: { text } },
    { path: ['idea'], body: { text, parentId: '{comment}' } },
  ),
  'GET /api/v1/comments/:id': tenant(comment),
  'PUT /api/v1/comments/:id': tenant({ ...comment, body: { text } }),
  'DELETE /api/v1/comments/:id': tenant(comment),
  'POST /api/v1/comments/:id/reports': tenant({ ...comment, body: report }),
  'POST /api/v1/ideas/:id/reports': tenant({ path: ['idea'], body: report }),
  'POST /api/v1/comments/:id/objection': tenant({ ...comment, body: { text } }),
  'GET /api/v1/moderation/comments': agency({ query: { of: 'waiting' } }, inOrder),
  'GET /api/v1/moderation/ideas': agency({}, inOrder),
  'POST /api/v1/moderation/ideas/:id/keeping': tenant({ path: ['idea'] }),
  'POST /api/v1/ideas/:id/objection': tenant({ path: ['idea'], body: { text } }),
  'POST /api/v1/moderation/ideas/:id/objection-refusal': tenant({ path: ['idea'] }),
  'POST /api/v1/moderation/comments/:id/keeping': tenant(comment),
  'PUT /api/v1/moderation/comments/:id/hiding': tenant({ ...comment, body: { reason } }),
  'DELETE /api/v1/moderation/comments/:id/hiding': tenant(comment),
  'POST /api/v1/moderation/comments/:id/objection-refusal': tenant(comment),
  'GET /api/v1/comment-rules': tenant(),
  'PUT /api/v1/comment-rules': tenant({
    body: { isOn: true, reportsToHold: 5, closedCalls: ['{call}'], version: 0 },
  }),
};

/** The same on the site. */
export const commentPagePolicies: Record<string, Policy> = {
  'GET /ideas/:id/comments': tenant(
    { path: ['idea'] },
    { path: ['idea'], query: { reply: '{comment}' } },
    { path: ['ready'], ...inOrder },
  ),
  'POST /ideas/:id/comments': tenant(
    { path: ['idea'], form: { text } },
    { path: ['idea'], form: { text, reply: '{comment}' } },
  ),
  'GET /comments/:id': tenant(comment),
  'POST /comments/:id/edit': tenant({ ...comment, form: { text } }),
  'POST /comments/:id/take-back': tenant({ ...comment, form: {} }),
  'POST /comments/:id/objection': tenant({ ...comment, form: { text } }),
  'GET /comments/:id/report': tenant(comment),
  'POST /comments/:id/report': tenant({ ...comment, form: report }),
  'GET /ideas/:id/report': tenant({ path: ['idea'] }),
  'POST /ideas/:id/report': tenant({ path: ['idea'], form: report }),
};
