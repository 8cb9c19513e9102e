import request from 'supertest';
import { anApp, hosts, type TestAgent, type TestApp, type TestTenant } from './an-app.js';
import { CLIENT, IdentityProvider, type Somebody } from './an-identity-provider.js';
import { type Cookies, passProvider } from './pass-provider.js';

export interface AppWithProvider {
  app: TestApp;
  provider: IdentityProvider;
  close(): Promise<void>;
}

/** Whoever signs in at the provider, by what they type there; the rest of what it knows is as usual. */
type People = Record<string, Partial<Somebody>>;

/**
 * An app whose nation, and whichever other tenants are named, let people in by a provider that knows these. With
 * `isReached` the provider has the address at which the app really listens. Close both in the end.
 */
export async function anAppWithProvider(
  people: People,
  { tenants = ['nation'] as TestTenant[], isReached = false } = {},
): Promise<AppWithProvider> {
  const app = await anApp({ worker: false });
  const address = `http://localhost:${new URL(app.url).port}`;
  if (isReached) Object.assign(app.config, { publicUrl: address });
  const sites = tenants.map((tenant) => `http://${hosts[tenant]}`);
  const provider = await IdentityProvider.start(isReached ? [address] : sites);
  for (const [login, known] of Object.entries(people))
    provider.people.set(login, { name: login, ci: `CI-${login}`, assurance: 'high', ...known });
  for (const tenant of tenants) await offer(app, provider, tenant);
  const close = async (): Promise<void> => {
    await provider.close();
    await app.close();
  };
  return { app, provider, close };
}

/** Somebody of whom the provider knows name and address. */
export const HANEUL = { name: '김하늘', email: 'haneul@example.kr', email_verified: true } as const;

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
export async function signInThere(
  visitor: TestAgent,
  login: string,
  next = '',
  cookies?: Cookies,
): Promise<void> {
  const answer = await visitor.get(await passProvider(await leave(visitor, next), login, cookies));
  expect([answer.status, answer.headers.location]).toEqual([303, next || '/my']);
}

/** The token of the form on a page. */
export async function formTokenOn(visitor: TestAgent, path: string): Promise<string> {
  return /name="_csrf" value="([^"]+)"/.exec((await visitor.get(path)).text)![1]!;
}

/** Who is signed in. */
export const whoIs = async (visitor: TestAgent): Promise<{ id: string }> =>
  (await visitor.get('/api/v1/sessions/current')).body;

/** Whether somebody is signed in. */
export const isIn = async (visitor: TestAgent): Promise<boolean> =>
  (await visitor.get('/api/v1/sessions/current')).status === 200;

/** Links the account of this visitor, who is signed in by cookie, to a person of the provider; gives its answer. */
export async function linkThere(visitor: TestAgent, login: string, next = '') {
  const _csrf = await formTokenOn(visitor, '/identity');
  const page = await visitor
    .post('/identity')
    .type('form')
    .send({ _csrf, ...(next && { next }) });
  return visitor.get(await passProvider(wayThere(page.text), login));
}

/** The address of the provider that a page of ours leads to. */
export const wayThere = (html: string): string =>
  /href="(http:\/\/localhost:\d+\/auth[^"]+)"/.exec(html)![1]!.replaceAll('&amp;', '&');
