import { ofTheTenant } from './tenant-policies.js';
import { account, agency, lasting, nation, nobody, type Policy, tenant } from './policy.js';
import { CASE_VERSION as version } from './kinds.js';
import { messagePolicies } from './message-policies.js';
import { commentPolicies } from './comment-policies.js';
import { figurePolicies } from './figure-policies.js';
import { rulePolicies } from './rule-policies.js';
import { privacyPolicies } from './privacy-policies.js';

const idea = { title: '그늘이 되는 정류장', improvement: '정류장에 나무를 심습니다.' };
const own = { path: ['idea' as const], query: { token: '{link}' } };
const NOBODYS = '01a1fd28-c02d-765c-a18a-62b4efdddbe6';
const day = '2199-06-30';
const cases = [{ ideaId: '{idea}', version }];
const evaluators = ['{official}'];
const drafted = { revision: 0 };

/** Every route of the REST interface, how far it reaches, and a request that names things. */
export const restPolicies: Record<string, Policy> = {
  'GET /api/v1/holidays': tenant({ query: { year: '2026' } }),
  'POST /api/v1/holidays': tenant({ body: { day: '{day}', nameKo: '쉬는 날', nameEn: 'Day off' } }),
  'DELETE /api/v1/holidays/:day': tenant({ path: ['day'] }),

  ...ofTheTenant,
  ...messagePolicies,
  'GET /api/v1/agencies': tenant(),
  'GET /api/v1/topics': tenant(),
  'GET /api/v1/regions': tenant(),
  'GET /api/v1/agenda': tenant(),
  'GET /api/v1/services': tenant(),
  'GET /api/v1/reasons': tenant(),
  'GET /api/v1/calls': tenant(),
  'GET /api/v1/calls/:code': tenant({ path: ['call'] }),
  'POST /api/v1/calls/:code/notices': tenant({
    path: ['call'],
    body: { kind: 'no_winner', textKo: '없습니다.', textEn: 'Nobody.' },
  }),
  'GET /api/v1/calls/:code/reach': tenant({ path: ['call'] }),
  'GET /api/v1/call-adoptions': nation('A town chooses among the calls that the nation publishes.', [
    ...[
      'title_ko',
      'title_en',
      'summary_ko',
      'summary_en',
      'tasks',
      'code',
      'topic_codes',
      'agency_code',
    ].map((column) => `intake_calls_${column}`),
    ...['intake_call_notices_text_ko', 'intake_call_notices_text_en'],
  ]),
  'POST /api/v1/call-adoptions': nation('As above; it writes only here.', [], {
    body: { code: '{call}', titleKo: '공모', titleEn: 'Call', summaryKo: '요약', summaryEn: 'Summary' },
    findsAll: true,
    isMute: 'a town adopts the nation’s calls and no others',
  }),
  'POST /api/v1/ideas': tenant(
    { body: { ...idea, topicCode: '{topic}' } },
    { body: { ...idea, callCode: '{call}', regionCode: '{region}', agendaCode: '{agenda}' } },
    { body: { ...idea, attachments: ['{unsent}'] } },
    { body: { ...idea, draftId: '{draft}' }, isMute: 'a draft that is not there has been sent before' },
    {
      body: { ...idea, contact: { email: '{email}' } },
      isMute: 'whoever has an account may write as a guest',
    },
  ),
  'GET /api/v1/ideas': tenant(
    { query: { q: '{word}' } },
    {
      query: { call: '{call}', topic: '{topic}', agency: '{agency}', region: '{region}' },
      isMute: 'no idea has these codes',
    },
    { query: { before: '{idea}' }, isMute: 'a place in the order, whoever has it' },
  ),
  'GET /api/v1/ideas/:id': tenant({ path: ['idea'] }, own, {
    path: ['pending'],
    query: { token: '{confirmLink}' },
  }),
  'GET /api/v1/ideas/:id/links': tenant(own),
  'GET /api/v1/ideas/:id/proposers': tenant(own),
  'PUT /api/v1/ideas/:id/proposers': tenant({
    path: ['idea'],
    body: { token: '{link}', others: [{ name: '이웃', email: 'neighbour@example.kr', share: 40 }] },
  }),
  'GET /api/v1/proposals/:id': tenant({ path: ['proposal'], query: { token: '{proposalLink}' } }),
  'POST /api/v1/proposals/:id/answers': tenant({
    path: ['proposal'],
    body: { token: '{proposalLink}', answer: 'agreed' },
  }),
  'GET /api/v1/ideas/:id/timeline': tenant(own),
  'GET /api/v1/ideas/:id/milestones': tenant(own),
  'GET /api/v1/ideas/:id/story': tenant(own),
  'POST /api/v1/ideas/:id/confirmation': tenant({ path: ['pending'], body: { token: '{confirmLink}' } }),
  'POST /api/v1/ideas/:id/withdrawal': tenant({ path: ['idea'], body: { token: '{link}' } }),
  'POST /api/v1/ideas/:id/supplements': tenant(
    { path: ['idea'], body: { token: '{link}', text: '덧붙입니다.' } },
    {
      path: ['idea'],
      body: { token: '{link}', text: '덧붙입니다.', attachments: ['{unsent}'] },
      isMute: 'files are looked at once a supplement was asked for',
    },
  ),
  'POST /api/v1/ideas/:id/requests': tenant({
    path: ['idea'],
    body: { token: '{link}', transition: 'request_re_examination', message: '다시 보아 주십시오.' },
  }),
  'PUT /api/v1/ideas/:id/support': tenant({ path: ['idea'] }),
  'DELETE /api/v1/ideas/:id/support': tenant({
    path: ['idea'],
    isMute: 'what was never given is not there any more',
  }),
  'GET /api/v1/cases/:id/satisfaction': agency({ path: ['idea'] }),
  'PUT /api/v1/ideas/:id/follow': tenant({ path: ['idea'] }),
  'DELETE /api/v1/ideas/:id/follow': tenant({
    path: ['idea'],
    isMute: 'what was never begun is not there any more',
  }),
  'PUT /api/v1/ideas/:id/hiding': tenant({ path: ['idea'], body: { reason: '{reason}' } }),
  'DELETE /api/v1/ideas/:id/hiding': tenant({ path: ['idea'] }),
  'GET /api/v1/track/:trackingNumber': tenant({ path: ['number'] }),
  'GET /api/v1/similar-ideas': nation(
    'Whoever writes an idea sees public ones of other tenants that wish for the same: only titles, and whose they are.',
    ['routing_similar_texts_title', 'tenancy_tenants_name_ko', 'tenancy_tenants_name_en'],
    { query: { q: '{word}', scope: 'nation' }, findsAll: true, isMute: 'own ideas are left out' },
    { query: { q: '{word}' } },
    { query: { q: '가람여울 옆에 나무를 심자', except: '{idea}' } },
  ),

  'POST /api/v1/attachments': tenant(),
  'GET /api/v1/attachments/:id': tenant(
    { path: ['attachment'], query: { token: '{link}' } },
    { path: ['unsent'] },
  ),
  'DELETE /api/v1/attachments/:id': tenant({ path: ['unsent'] }),

  ...privacyPolicies,
  ...commentPolicies,

  'GET /api/v1/drafts': account('citizen'),
  'POST /api/v1/drafts': tenant({
    body: { ...idea, callCode: '{call}', attachments: ['{unsent}'] },
    isMute: 'codes and files are looked at when it is sent',
  }),
  'GET /api/v1/drafts/:id': account('citizen', { path: ['draft'] }),
  'PUT /api/v1/drafts/:id': account(
    'citizen',
    { path: ['draft'], body: idea },
    {
      path: ['=new'],
      body: { ...idea, attachments: ['{unsent}'] },
      isMute: 'files are looked at when it is sent',
    },
  ),
  'DELETE /api/v1/drafts/:id': account('citizen', { path: ['draft'] }),

  'GET /api/v1/cases': agency(
    { query: { q: '{word}' } },
    { query: { q: '{number}', agency: 'mois' } },
    { query: { agency: '{agency}', scope: 'asked' }, isMute: 'the agency has no case' },
    { query: { after: '2026-01-01_{idea}' }, isMute: 'a place in the order, whoever has it' },
  ),
  'GET /api/v1/cases/counts': agency(),
  'GET /api/v1/live': agency({ headers: { 'last-event-id': '1' } }),
  'PUT /api/v1/cases/:id/presence': agency({ path: ['idea'], body: { doing: 'reading' } }),
  'DELETE /api/v1/cases/:id/presence': agency({ path: ['idea'] }),
  'GET /api/v1/cases/:id/notes': agency({ path: ['idea'] }),
  'POST /api/v1/cases/:id/notes': agency({ path: ['idea'], body: { text: '먼저 보세요.' } }),
  'PUT /api/v1/notes/:id': agency({ path: ['note'], body: { text: '나중에 보세요.' } }),
  'DELETE /api/v1/notes/:id': agency({ path: ['note'] }),
  'GET /api/v1/cases/:id/answer-templates': agency({ path: ['idea'] }),
  'GET /api/v1/answer-templates': tenant(),
  'POST /api/v1/answer-templates': tenant({ body: { name: '새 틀', text: '답', agency: '{agency}' } }),
  'PUT /api/v1/answer-templates/:id': tenant({
    path: ['template'],
    body: { name: '틀', text: '바뀐 답', version: 1, agency: '{agency}' },
  }),
  'DELETE /api/v1/answer-templates/:id': tenant({ path: ['template'], query: { version: '1' } }),
  'GET /api/v1/cases/:id': agency({ path: ['idea'] }),
  'POST /api/v1/cases/:id/claims': agency({ path: ['idea'], body: { version } }),
  'DELETE /api/v1/cases/:id/claims': agency({ path: ['idea'], query: { version: String(version) } }),
  'POST /api/v1/cases/:id/transitions': agency(
    {
      path: ['idea'],
      body: {
        ...{ transition: 'transfer', version },
        fields: { agency: '{agency}', reason: 'misrouted', message: '소관이 다릅니다.' },
      },
    },
    {
      path: ['idea'],
      body: {
        transition: 'close_duplicate',
        version,
        fields: { sameAs: ['{earlier}'], message: '같은 제안입니다.' },
      },
    },
  ),
  'GET /api/v1/cases/:id/merge-preview': agency({ path: ['idea'], query: { into: '{earlier}' } }),
  'GET /api/v1/cases/:id/suggestion': agency({ path: ['idea'] }),
  'GET /api/v1/cases/:id/campaign': agency({ path: ['idea'] }),
  'POST /api/v1/cases/:id/campaign/merges': agency({ path: ['idea'], body: { message: '함께 심사합니다.' } }),
  'GET /api/v1/campaigns': tenant({ query: { ideas: '{idea}' } }),
  'POST /api/v1/cases/:id/milestones': agency({ path: ['idea'], body: { title: '다음 단계', dueOn: day } }),
  'PUT /api/v1/milestones/:id': agency({
    path: ['milestone'],
    body: { title: '바뀐 단계', dueOn: day, reason: '늦습니다.' },
  }),
  'DELETE /api/v1/milestones/:id': agency({ path: ['milestone'] }),
  'POST /api/v1/milestones/:id/completion': agency({ path: ['milestone'], body: { note: '마쳤습니다.' } }),

  'GET /api/v1/cases/:id/answer': agency({ path: ['idea'] }),
  'PUT /api/v1/cases/:id/answer': agency({
    path: ['ready'],
    body: {
      version,
      points: [{ id: '{point}', heading: '첫째', text: '답', agency: '{agency}', decision: 'partly' }],
    },
  }),
  'POST /api/v1/points/:id/consents': agency({ path: ['point'], body: { consent: 'confirmed' } }),
  'GET /api/v1/cases/:id/opinions': agency({ path: ['idea'] }),
  'POST /api/v1/cases/:id/opinions': agency({
    path: ['idea'],
    body: {
      version,
      message: '의견을 묻습니다.',
      asked: [{ agency: '{agency}', part: 'consulted', question: '어떻습니까?' }],
    },
  }),
  'POST /api/v1/opinions/:id/versions': agency({
    path: ['opinion'],
    body: { stance: 'agree', text: '좋습니다.' },
  }),
  'GET /api/v1/cases/:id/rounds': agency({ path: ['idea'] }),
  'POST /api/v1/cases/:id/rounds': agency({ path: ['ready'], body: { version, evaluators } }),
  'POST /api/v1/rounds/:id/appointments': agency({ path: ['round'], body: { evaluators } }),
  'POST /api/v1/rounds/:id/excusals': agency({
    path: ['round'],
    body: { evaluator: '{official}', reason: '쉽니다.' },
  }),
  'POST /api/v1/rounds/:id/scores': agency({
    path: ['round'],
    body: { scores: { creativity: 5 }, recommends: 'adopt', remark: '좋습니다.' },
  }),
  'POST /api/v1/rounds/:id/recusals': agency({ path: ['round'], body: { reason: '이해관계가 있습니다.' } }),
  'POST /api/v1/rounds/:id/verdicts': agency({
    path: ['round'],
    body: { verdict: 'adopt', remark: '좋습니다.' },
  }),
  'GET /api/v1/governments': nation(
    'Whoever sends an idea on chooses among all governments that are open: only what they are called.',
    ['tenancy_tenants_code', 'tenancy_tenants_name_ko', 'tenancy_tenants_name_en'],
  ),
  'GET /api/v1/crossings': tenant(),
  'GET /api/v1/cases/:id/crossings': agency({ path: ['idea'] }),
  'POST /api/v1/crossings/:id/acceptance': tenant({ path: ['offer'] }),
  'POST /api/v1/crossings/:id/refusal': tenant({ path: ['offer'], body: { message: '받지 않습니다.' } }),
  'POST /api/v1/crossings/:id/consent': tenant({ path: ['sent'], body: { token: '{link}' } }),
  'GET /api/v1/approvals': agency(),
  'POST /api/v1/approvals/signatures': agency({ body: { ids: ['{approval}'] } }),
  'POST /api/v1/approvals/:id/returns': agency({ path: ['approval'], body: { remark: '다시 봐 주십시오.' } }),
  'POST /api/v1/batch-options': agency({ body: { cases } }),
  'POST /api/v1/batch-previews': agency({ body: { cases, transition: 'claim' } }),
  'GET /api/v1/batches': account('reviewer'),
  'GET /api/v1/batches/:id': account('reviewer', { path: ['batch'] }),
  'PUT /api/v1/batches/:id': lasting(
    tenant(
      { path: ['batch'], body: { cases: [{ ideaId: NOBODYS, version }], transition: 'claim' } },
      { path: ['=new'], body: { cases, transition: 'claim' } },
    ),
  ),
  'POST /api/v1/batches/:id/undoing': account('reviewer', { path: ['batch'] }),

  'GET /api/v1/workflow': tenant(),
  'GET /api/v1/workflow-schema': nobody('The shape of a definition is the program’s.'),
  'GET /api/v1/workflow-draft': tenant(),
  'PUT /api/v1/workflow-draft': tenant({ body: { definition: {}, revision: 0 } }),
  'DELETE /api/v1/workflow-draft': tenant({ query: { revision: '0' } }),
  'POST /api/v1/workflow-draft/checks': nobody('It judges what is sent.', { body: { definition: {} } }),
  'POST /api/v1/workflow-draft/simulations': tenant({ body: { definition: {} } }),
  'POST /api/v1/workflow-draft/walks': tenant({
    body: { definition: {}, openedAt: '2026-11-02T00:00:00Z', steps: [] },
  }),
  'POST /api/v1/workflow-draft/publications': tenant({ body: { revision: 1, note: '판' } }),
  'GET /api/v1/workflow-versions': tenant(),
  'GET /api/v1/workflow-versions/:version': tenant({ path: ['workflow'] }),
  'GET /api/v1/workflow-versions/:version/differences': tenant({
    path: ['=1'],
    query: { with: '{workflow}' },
  }),
  'GET /api/v1/workflow-versions/:version/diagram': tenant({ path: ['workflow'] }),
  'POST /api/v1/workflow-versions/:version/restorations': tenant({ path: ['workflow'], body: drafted }),
  'POST /api/v1/workflow-versions/:version/adoptions': tenant({ path: ['workflow'], body: {} }),

  'GET /api/v1/routing-models': tenant(),
  'POST /api/v1/routing-models': tenant(),
  'POST /api/v1/routing-models/:version/restorations': tenant({ path: ['model'] }),
  'PUT /api/v1/routing-threshold': tenant({ body: { threshold: 0.9 } }),
  ...rulePolicies,
  ...figurePolicies,
};
