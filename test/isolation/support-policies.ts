import { agency, nobody, type Policy, tenant } from './policy.js';

const invalidation = { path: ['invalidation' as const] };
const reason = '한곳에서 왔습니다.';
const conditions = { ideaId: '{idea}', accountHours: 24 };

/** Proofs of guests, ideas that are held, and support that is looked at. */
export const supportPolicies: Record<string, Policy> = {
  'GET /api/v1/challenges': nobody('A piece of work, drawn by chance.', { query: { action: 'submit' } }),
  'GET /api/v1/moderation/held-ideas': tenant(
    {},
    { query: { after: '{heldIdea}' }, isMute: 'a place in the order, whoever has it' },
  ),
  'POST /api/v1/moderation/held-ideas/:id/release': tenant({ path: ['heldIdea'] }),
  'POST /api/v1/moderation/held-ideas/:id/rejection': tenant({
    path: ['heldIdea'],
    body: { reason: '{reason}' },
  }),
  'GET /api/v1/cases/:id/support-signals': agency({ path: ['idea'] }),
  'GET /api/v1/support-signals': tenant(
    {},
    { query: { after: '{signal}' }, isMute: 'a place in the order, whoever has it' },
  ),
  'POST /api/v1/support-signals/:id/settlement': tenant({ path: ['signal'] }),
  'POST /api/v1/invalidation-previews': tenant({
    body: conditions,
    isMute: 'it counts votes, and there are none',
  }),
  'GET /api/v1/invalidations': tenant(),
  'GET /api/v1/invalidations/:id': tenant(invalidation),
  'PUT /api/v1/invalidations/:id': tenant(
    { ...invalidation, body: { accountHours: 24, reason, expected: 7 } },
    {
      ...invalidation,
      body: { ...conditions, reason, expected: 7 },
      isMute: 'of an idea it asks how many voted',
    },
  ),
  'POST /api/v1/invalidations/:id/stop': tenant(invalidation),
  'POST /api/v1/invalidations/:id/undoing': tenant(invalidation),
};
