import type { TestAgent, TestApp } from '../../../../test/support/an-app.js';
import { CLIENT, type IdentityProvider } from '../../../../test/support/an-identity-provider.js';
import {
  anAppWithProvider,
  type AppWithProvider,
  aVisitor,
  isIn,
  leave,
  settingsFor,
  signInThere,
} from '../../../../test/support/at-the-provider.js';
import { passProvider } from '../../../../test/support/pass-provider.js';

const VARIABLE = 'MADANG_OIDC_SECRET_NATION';

let app: TestApp;
let provider: IdentityProvider;
let close: AppWithProvider['close'] | undefined;

beforeAll(async () => {
  ({ app, provider, close } = await anAppWithProvider({ haneul: {} }));
});
afterAll(() => close?.());

/** What the operator has set. */
const keep = (issuer: string, secret: string): void =>
  void Object.assign(app.config, { providerSecrets: new Map([[VARIABLE, { issuer, secret }]]) });

const save = async (administrator: TestAgent, more: object = {}) => {
  const { clientSecret: _secret, ...rest } = settingsFor(provider);
  return administrator.put('/api/v1/identity-provider').send({ ...rest, ...more });
};

async function comesIn(): Promise<boolean> {
  const visitor = aVisitor(app);
  await signInThere(visitor, 'haneul');
  return isIn(visitor);
}

describe('a client secret that the operator keeps', () => {
  it('is named to the administrator, and shown to nobody', async () => {
    const { body } = await (await app.as('administrator')).get('/api/v1/identity-provider');
    expect([body.secretVariable, body.isSecretOutside]).toEqual([VARIABLE, false]);
  });

  it('takes the place of the one in the database, which goes with the next change', async () => {
    const administrator = await app.as('administrator');
    keep(provider.issuer, CLIENT.client_secret);
    const { status, body } = await save(administrator);
    expect([status, body.isSecretOutside]).toEqual([200, true]);
    expect(JSON.stringify(body)).not.toContain(CLIENT.client_secret);
    expect(await app.query(`select sealed_secret from identity.providers`)).toEqual([
      { sealed_secret: null },
    ]);
    expect(await comesIn()).toBe(true);
  });

  it('is what signs in, whatever the database holds', async () => {
    keep(provider.issuer, 'not the right one');
    const visitor = aVisitor(app);
    const answer = await visitor.get(await passProvider(await leave(visitor), 'haneul'));
    expect(answer.status).toBe(409);
    expect(await isIn(visitor)).toBe(false);
    keep(provider.issuer, CLIENT.client_secret);
    expect(await comesIn()).toBe(true);
  });

  it('stands alone: none is typed beside it', async () => {
    const answer = await save(await app.as('administrator'), { clientSecret: 'typed' });
    expect(answer.body.errors).toEqual([
      expect.objectContaining({ field: 'clientSecret', code: 'identity.secret_outside' }),
    ]);
  });

  it('goes to its own issuer only: whoever types another is asked for a secret', async () => {
    const answer = await save(await app.as('administrator'), { issuer: 'http://127.0.0.1:1' });
    expect(answer.body.errors).toEqual([
      expect.objectContaining({ field: 'clientSecret', code: 'identity.secret_needed' }),
    ]);
  });

  it('is missed once it is gone, until one is typed', async () => {
    Object.assign(app.config, { providerSecrets: new Map() });
    expect((await aVisitor(app).get('/sign-in/oidc')).status).toBe(409);
    const administrator = await app.as('administrator');
    expect((await save(administrator)).body.errors[0].code).toBe('identity.secret_needed');
    expect((await save(administrator, { clientSecret: CLIENT.client_secret })).status).toBe(200);
    expect(await comesIn()).toBe(true);
  });
});
