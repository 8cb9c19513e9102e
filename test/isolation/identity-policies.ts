import { account, tenant, type Policy } from './policy.js';

const NEW = '새벽시장 앞 두 번째 가로등';
/** Nobody answers there. */
const provider = {
  ...{ nameKo: '인증', nameEn: 'Provider', issuer: 'http://127.0.0.1:1', clientId: 'x', clientSecret: 'y' },
  ...{ subjectClaim: 'sub', nameClaim: 'name', emailClaim: 'email', assuranceValues: [], isEnabled: true },
};

/** Sign-in, accounts, people and programs: how far each route reaches. */
export const identityPolicies: Record<string, Policy> = {
  'POST /api/v1/sessions': tenant({ body: { email: '{email}', password: 'madang-demo' }, isOfGuests: true }),
  'GET /api/v1/identity-provider': tenant(),
  'GET /api/v1/identity-provider/offer': tenant(),
  'PUT /api/v1/identity-provider': tenant({ body: provider }),
  'DELETE /api/v1/identity-provider': tenant(),
  'GET /api/v1/assurance-levels': tenant(),
  'PUT /api/v1/assurance-levels/:action': tenant({
    path: ['=submit'],
    body: { level: 'contact_confirmed' },
  }),
  'GET /api/v1/api-tokens': account('reviewer'),
  'POST /api/v1/api-tokens': account('reviewer', {
    body: { name: '통계', scopes: ['ideas:read'], expiresOn: '2199-12-31' },
  }),
  'DELETE /api/v1/api-tokens/:id': account('reviewer', { path: ['apiToken'] }),
  'GET /api/v1/sessions/current': account('citizen'),
  'DELETE /api/v1/sessions/current': account('citizen'),
  'GET /api/v1/sessions': account('citizen'),
  'POST /api/v1/sessions/code': account('citizen', { body: { code: '123456' } }),
  'GET /api/v1/account/second-factor': account('citizen'),
  'POST /api/v1/account/second-factor': account('reviewer'),
  'POST /api/v1/account/second-factor/confirmation': account('reviewer', { body: { code: '123456' } }),
  'PUT /api/v1/account/second-factor/recovery-codes': account('reviewer', { body: { code: '123456' } }),
  'PUT /api/v1/account/password': account('citizen', { body: { present: 'madang-demo', password: NEW } }),
  'POST /api/v1/accounts': tenant({
    body: { email: '{email}' },
    isMute: 'nobody learns who has an account',
  }),
  'POST /api/v1/password-resets': tenant({
    body: { email: '{email}' },
    isMute: 'nobody learns who has an account',
  }),
  'PUT /api/v1/password-resets/:id': tenant({
    path: ['reset'],
    body: { token: '{resetLink}', password: NEW },
  }),
  'DELETE /api/v1/sessions/others': account('citizen'),
  'DELETE /api/v1/sessions/:id': account('citizen', { path: ['session'] }),

  'GET /api/v1/people': tenant(
    { query: { q: '{email}' } },
    { query: { after: '{official}' }, isMute: 'a place in the order' },
  ),
  'PUT /api/v1/people/:id/grants': tenant(
    { path: ['official'], body: { roles: ['lead'], agencyCode: '{agency}' } },
    { path: ['official'], body: { roles: ['citizen'] } },
  ),
  'PUT /api/v1/people/:id/disabling': tenant({ path: ['official'] }),
  'DELETE /api/v1/people/:id/disabling': tenant({ path: ['official'] }),
  'DELETE /api/v1/people/:id/second-factor': tenant({ path: ['official'] }),
  'GET /api/v1/invitations': tenant(),
  'POST /api/v1/invitations': tenant({
    body: { email: '{email}', roles: ['reviewer'], agencyCode: '{agency}' },
  }),
  'POST /api/v1/invitations/:id/sendings': tenant({ path: ['invitation'] }),
  'DELETE /api/v1/invitations/:id': tenant({ path: ['invitation'] }),
  'POST /api/v1/invitations/:id/acceptance': tenant({
    path: ['invitation'],
    body: { token: '{inviteLink}', name: '새 사람', password: NEW },
  }),
};
