import request from 'supertest';
import { hosts, type TestAgent, type TestApp, type TestTenant } from './an-app.js';
import { CLIENT, type IdentityProvider } from './an-identity-provider.js';
import { passProvider } from './pass-provider.js';

/** A browser with cookies of its own. */
export function aVisitor(app: TestApp, tenant: TestTenant = 'nation'): TestAgent {
  return request.agent(app.url).set('Host', hosts[tenant]);
}

/** What an administrator writes to have people sign in at this provider. */
export const settingsFor = ({ issuer }: IdentityProvider) => ({
  ...{ nameKo: '한빛인증', nameEn: 'Hanbit', issuer },
  ...{ clientId: CLIENT.client_id, clientSecret: CLIENT.client_secret, scope: 'profile email' },
  ...{ subjectClaim: 'ci', nameClaim: 'name', emailClaim: 'email' },
  ...{ assuranceClaim: 'assurance', assuranceValues: ['high'], isEnabled: true },
});

/** Sets the provider up in a tenant. */
export async function offer(
  app: TestApp,
  provider: IdentityProvider,
  tenant: TestTenant = 'nation',
): Promise<void> {
  const administrator = await app.as('administrator', tenant);
  const answer = await administrator.put('/api/v1/identity-provider').send(settingsFor(provider));
  if (answer.status !== 200) throw new Error(`no provider: ${answer.status} ${answer.text}`);
}

/** Sets out for the provider; gives the address there. */
export async function leave(visitor: TestAgent, next = ''): Promise<string> {
  const answer = await visitor.get(`/sign-in/oidc${next && `?next=${encodeURIComponent(next)}`}`);
  if (answer.status !== 303) throw new Error(`no way to the provider: ${answer.status} ${answer.text}`);
  return answer.headers.location!;
}

/** Signs in at the provider and comes back, to the page of the visitor or to this one. */
export async function signInThere(visitor: TestAgent, login: string, next = ''): Promise<void> {
  const answer = await visitor.get(await passProvider(await leave(visitor, next), login));
  expect([answer.status, answer.headers.location]).toEqual([303, next || '/me']);
}

/** The token of the form on a page. */
export async function formTokenOn(visitor: TestAgent, path: string): Promise<string> {
  return /name="_csrf" value="([^"]+)"/.exec((await visitor.get(path)).text)![1]!;
}

/** Who is signed in. */
export const whoIs = async (visitor: TestAgent): Promise<{ id: string }> =>
  (await visitor.get('/api/v1/sessions/current')).body;
