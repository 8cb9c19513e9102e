import request from 'supertest';
import { DueSweep } from '@app/ledger';
import { anApp, hosts, type TestApp } from '../../../../test/support/an-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await anApp({ worker: false });
});
afterAll(() => app?.close());

describe('sign-ins that fail', () => {
  it('are refused after the tenth, also when thirty come at once', async () => {
    const wrong = { email: 'citizen@nation.example.kr', password: 'not this one' };
    const answers = await Promise.all(
      Array.from({ length: 30 }, () =>
        request(app.url).post('/api/v1/sessions').set('Host', 'localhost').send(wrong),
      ),
    );
    const codes = answers.map(({ body }) => body.code as string);
    expect(codes.filter((code) => code === 'identity.wrong_credentials')).toHaveLength(10);
    expect(codes.filter((code) => code === 'identity.too_many_attempts')).toHaveLength(20);
  });

  it('are refused alike for an account that was forgotten', async () => {
    const citizen = await app.as('citizen', 'jeonju');
    await citizen.post('/api/v1/own-data/erasure').send({}).expect(201);
    app.clock.advance({ days: 8 });
    while ((await app.api.get(DueSweep, { strict: false }).sweep()) > 0);
    const [{ name }] = (await app.query<{ name: string }>(
      `select sign_in_name as name from identity.accounts where sign_in_name like 'erased-%'`,
    )) as [{ name: string }];
    const signIn = () =>
      request(app.url)
        .post('/api/v1/sessions')
        .set('Host', hosts.jeonju)
        .send({ email: name, password: 'madang-demo' });
    expect((await signIn()).body.code).toBe('identity.wrong_credentials');
    // As accounts were left that were forgotten in earlier versions.
    await app.query(`update identity.accounts set password_hash = '-' where sign_in_name = $1`, [name]);
    expect((await signIn()).body.code).toBe('identity.wrong_credentials');
  });
});
