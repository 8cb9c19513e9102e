import { commentPagePolicies } from './comment-policies.js';
import { account, nation, nobody, type Policy, tenant } from './policy.js';

const idea = { title: '{word} 옆에 나무를 심자', improvement: '그늘을 만듭니다.' };
const codes = { callCode: '{call}', topicCode: '{topic}', regionCode: '{region}', agendaCode: '{agenda}' };
const own = { path: ['idea' as const], query: { token: '{link}' } };
const mine = { path: ['idea' as const], form: { token: '{link}' } };
const proof = { idea: '{idea}', token: '{link}' };
const named = { proposal: '{proposal}', token: '{proposalLink}' };
const request = [{ ...own, path: ['idea' as const, '=request_re_examination' as const] }];
const NEW = '새벽시장 앞 두 번째 가로등';
const program = 'The page is the program’s.';

/** Every page of the citizens' site, how far it reaches, and a request that names things. */
export const sitePolicies: Record<string, Policy> = {
  'GET /': nation('The first page leads to the sites of other governments that are open, by their names.', [
    'tenancy_tenants_name_ko',
    'tenancy_tenants_name_en',
  ]),
  'POST /town': tenant({ form: { town: 'region:{region}' }, isMute: 'it leads back to the first page' }),
  'GET /help': tenant(),
  'GET /accessibility': nobody(program),
  'GET /robots.txt': nobody(program),
  'GET /sign-in': nobody(program),
  'GET /sign-in/oidc': tenant(),
  'GET /sign-in/oidc/callback': tenant({
    query: { code: 'x', state: '{attempt}' },
    isMute: 'only the browser that began a sign-in may end it',
  }),
  'POST /sign-in/oidc/back-channel': tenant({
    form: { logout_token: 'x.y.z' },
    isMute: 'only the provider of the tenant signs such a token',
  }),
  'GET /signed-out': tenant(),
  'GET /identity': account('citizen'),
  'POST /identity': account('citizen', { form: {} }),
  'POST /sign-in': tenant({ form: { email: '{email}', password: 'madang-demo' }, isOfGuests: true }),
  'GET /sign-in/code': nobody(program),
  'POST /sign-in/code': account('citizen', { form: { code: '123456' } }),
  'GET /second-factor': account('reviewer'),
  'POST /account/recovery-codes': account('reviewer', { form: { code: '123456' } }),
  'POST /second-factor': account('reviewer', { form: { code: '123456' } }),
  'GET /invitations/:id': tenant({ path: ['invitation'], query: { token: '{inviteLink}' } }),
  'POST /invitations/:id': tenant({
    path: ['invitation'],
    form: { token: '{inviteLink}', name: '새 사람', password: NEW },
  }),
  'POST /sign-out': account('citizen', { form: {} }),

  'GET /attachments/:id': tenant({ path: ['attachment'] }, { path: ['unsent'] }),

  'GET /ideas': tenant(
    { query: { q: '{word}' } },
    { query: { before: '{idea}' }, isMute: 'a place in the order' },
  ),
  'GET /ideas/:id': tenant({ path: ['idea'] }, own),
  'GET /ideas/:id/related': tenant({ path: ['idea'] }),
  'GET /ideas/new': account('citizen', { query: { draft: '{draft}' } }),
  'POST /ideas/new': tenant({
    form: { ...idea, ...codes },
    isMute: 'what was typed comes back, known or not',
  }),
  'POST /ideas/check': nation(
    'Before sending, the page shows public ideas of other tenants that wish for the same.',
    ['routing_similar_texts_title', 'tenancy_tenants_name_ko', 'tenancy_tenants_name_en'],
    { form: { ...idea, 'contact.email': 'guest@example.kr' }, findsAll: true },
  ),
  'POST /ideas': tenant({
    form: { ...idea, ...codes, draftId: '{draft}' },
    isMute: 'it is sent under a number that is new',
  }),
  'GET /agencies/:code': tenant({ path: ['agency'] }),
  'GET /ideas/:id/confirm': tenant({ path: ['pending'], query: { token: '{confirmLink}' } }),
  'POST /ideas/:id/confirm': tenant({ path: ['pending'], form: { token: '{confirmLink}' } }),
  'GET /ideas/:id/withdraw': tenant(own),
  'POST /ideas/:id/withdraw': tenant(mine),
  'GET /ideas/:id/supplement': tenant(own),
  'POST /ideas/:id/supplement': tenant({ ...mine, form: { token: '{link}', text: '덧붙입니다.' } }),
  'GET /ideas/:id/crossings/:crossing/consent': tenant({ ...own, path: ['idea', 'sent'] }),
  'POST /ideas/:id/crossings/:crossing/consent': tenant({ ...mine, path: ['idea', 'sent'] }),
  'GET /ideas/:id/requests/:request': tenant(...request),
  'POST /ideas/:id/requests/:request': tenant({
    path: ['idea', '=request_re_examination'],
    form: { token: '{link}', message: '다시 보아 주십시오.' },
  }),
  'GET /ideas/:id/proposers': tenant(own),
  'POST /ideas/:id/proposers': tenant({
    path: ['idea'],
    form: {
      ...{ token: '{link}', 'others.0.name': '이웃', 'others.0.email': 'neighbour@example.kr' },
      'others.0.share': '40',
    },
  }),
  'GET /proposals/:id': tenant({ path: ['proposal'], query: { token: '{proposalLink}' } }),
  'POST /proposals/:id': tenant({
    path: ['proposal'],
    form: { token: '{proposalLink}', answer: 'agreed' },
  }),
  'POST /ideas/:id/support': tenant({ path: ['idea'], form: {} }),
  'POST /ideas/:id/unsupport': tenant({
    path: ['idea'],
    form: {},
    isMute: 'what was never given is not there any more',
  }),
  'POST /ideas/:id/follow': tenant({ path: ['idea'], form: {} }),
  'POST /ideas/:id/unfollow': tenant({
    path: ['idea'],
    form: {},
    isMute: 'what was never begun is not there any more',
  }),
  'GET /ideas/:id/satisfaction': tenant(own),
  'POST /ideas/:id/satisfaction': tenant({ ...mine, form: { token: '{link}', score: '4' } }),
  'GET /follows/stopped': nobody(program),
  'GET /follows/:id/stop': tenant({ path: ['follow'], query: { token: '{followLink}' } }),
  'POST /follows/:id/stop': tenant({ path: ['follow'], form: { token: '{followLink}' } }),

  ...commentPagePolicies,

  'GET /track': tenant({ query: { number: '{number}' }, isMute: 'it leads to the page of any number' }),
  'GET /track/:number': tenant({ path: ['number'] }),
  'GET /track/:number/code': tenant({ path: ['number'], isMute: 'it asks for the code of any number' }),
  'POST /track/:number/code': tenant({
    ...{ path: ['number'], form: { code: '7Q2MX-0KD3H' } },
    isMute: 'number and code are refused alike',
  }),
  'GET /own-data': tenant({ query: proof }, { query: named }),
  'GET /own-data/archive': tenant({ query: proof }),
  'POST /own-data/consents': tenant({ form: { ...proof, kind: 'sharing' } }),
  'GET /own-data/erasure': tenant({ query: proof }),
  'POST /own-data/erasure': tenant({ form: proof }),
  'POST /own-data/erasure/undo': tenant({ form: proof }),
  'GET /calls': tenant(),
  'GET /calls/:code': tenant({ path: ['call'] }),
  'GET /open-data': tenant(),
  'GET /open-data/:file': tenant(
    ...['ideas', 'acts', 'replies', 'promises', 'agencies', 'codes'].map((name) => ({
      path: [`=${name}.json` as const],
    })),
  ),
  'GET /figures': tenant(),
  'GET /figures/:file': tenant(
    ...['inflow.csv', 'regions.csv', 'regions.svg'].map((name) => ({ path: [`=${name}` as const] })),
  ),
  'GET /feeds/:file': tenant(
    ...['ideas', 'replies', 'promises'].map((name) => ({ path: [`=${name}.json` as const] })),
    {
      ...{ path: ['=ideas.json' as const], query: { agency: '{agency}', topic: '{topic}' } },
      isMute: 'no idea has both codes',
    },
  ),
  'GET /results': tenant(),
  'GET /results/promises': tenant(
    {},
    { query: { agency: '{agency}', after: '{idea}' }, isMute: 'a place in the order' },
  ),

  'GET /me': nobody('It leads on to the page of whoever asks.'),
  'GET /my': account('citizen'),
  'GET /my/ideas': account('citizen', { query: { before: '{idea}' }, isMute: 'a place in the order' }),
  'GET /my/followed': account('citizen', { query: { before: '{idea}' }, isMute: 'a place in the order' }),
  'GET /my/supported': account('citizen', { query: { before: '{idea}' }, isMute: 'a place in the order' }),
  'GET /account': account('citizen'),
  'GET /account/messages': account('citizen'),
  'POST /account/messages/phone': account('citizen', { form: { phone: '010-1234-5678' } }),
  'POST /account/messages/phone/code': account('citizen', { form: { code: '000000' } }),
  'POST /account/messages/phone/removal': account('citizen', { form: {} }),
  'POST /account/messages': account('citizen', { form: { first: 'site', ideas: 'yes' } }),
  'GET /my/notices': account('citizen'),
  'POST /my/notices/read': account('citizen', { form: {} }),
  'GET /account/tokens': account('reviewer'),
  'POST /account/tokens': account('reviewer', { form: { name: '통계' } }),
  'GET /account/tokens/:id/revoke': account('reviewer', { path: ['apiToken'] }),
  'POST /account/tokens/:id/revoke': account('reviewer', { path: ['apiToken'], form: {} }),
  'POST /account/password': account('citizen', { form: { present: 'madang-demo', password: NEW } }),
  'GET /join': nobody(program),
  'GET /join/sent': nobody(program),
  'POST /join': tenant({ form: { email: '{email}' }, isMute: 'nobody learns who has an account' }),
  'GET /password-reset': nobody(program),
  'GET /password-reset/sent': nobody(program),
  'POST /password-reset': tenant({ form: { email: '{email}' }, isMute: 'nobody learns who has an account' }),
  'GET /password-reset/:id': tenant({ path: ['reset'], query: { token: '{resetLink}' } }),
  'POST /password-reset/:id': tenant({ path: ['reset'], form: { token: '{resetLink}', password: NEW } }),
  'POST /account/sessions/end-others': account('citizen', { form: {} }),
  'POST /account/sessions/:id/end': account('citizen', { path: ['session'], form: {} }),
  'POST /drafts': account('citizen', { form: { title: '쓰는 중', draftId: '{draft}' } }),
  'GET /drafts/:id/discard': account('citizen', { path: ['draft'] }),
  'POST /drafts/:id/discard': account('citizen', { path: ['draft'], form: {} }),

  'GET /dev/mail': nobody(
    'Mail of every tenant is caught in one folder of a developer’s machine; in production there is none.',
  ),
  'GET /dev/mail/:file': nobody('As above.', { path: ['=somebody.eml'] }),
};
