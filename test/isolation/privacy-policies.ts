import { agency, lasting, nobody, type Policy, tenant } from './policy.js';

const proof = { idea: '{idea}', token: '{link}' };
const named = { proposal: '{proposal}', token: '{proposalLink}' };
const paper = {
  ...{ title: '그늘이 되는 정류장', improvement: '정류장에 나무를 심습니다.' },
  ...{ channel: 'counter', receivedOn: '2026-01-02', hasConsented: true },
  person: { name: '김창구' },
};

/** Routes of personal data, and of ideas that officials enter for others. */
export const privacyPolicies: Record<string, Policy> = {
  'POST /api/v1/ideas/:id/proposer-views': agency({ path: ['idea'], body: { reason: '시상 안내' } }),
  'POST /api/v1/track/:trackingNumber/opening': tenant({
    ...{ path: ['number'], body: { code: '7Q2MX-0KD3H' } },
    isMute: 'number and code are refused alike',
  }),
  'POST /api/v1/paper-ideas': lasting(
    tenant(
      { body: { ...paper, topicCode: '{topic}' } },
      { body: { ...paper, callCode: '{call}', regionCode: '{region}', agendaCode: '{agenda}' } },
      { body: { ...paper, attachments: ['{unsent}'] } },
    ),
  ),
  'POST /api/v1/paper-ideas/:id/codes': agency({ path: ['idea'] }),
  'GET /api/v1/consent-texts': nobody('The texts are the program’s.'),
  'GET /api/v1/own-data': tenant({ query: proof }, { query: named }),
  'GET /api/v1/own-data/archive': tenant({ query: proof }, { query: named }),
  'PUT /api/v1/own-data/consents': tenant(
    { body: { ...proof, kind: 'sharing' } },
    { body: { ...named, kind: 'sharing' } },
  ),
  'DELETE /api/v1/own-data/consents': tenant(
    { query: { ...proof, kind: 'sharing' } },
    { query: { ...named, kind: 'sharing' } },
  ),
  'POST /api/v1/own-data/erasure': tenant({ body: proof }, { body: named }),
  'DELETE /api/v1/own-data/erasure': tenant({ query: proof }, { query: named }),
  'GET /api/v1/accesses': tenant(
    {},
    { query: { person: '{idea}', before: '{idea}' }, isMute: 'nobody has looked at anybody' },
  ),
  'GET /api/v1/retention': tenant(),
  'PUT /api/v1/retention/:kind': tenant({ path: ['=drafts'], body: { months: 7 } }),
};
