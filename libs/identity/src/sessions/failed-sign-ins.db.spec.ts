import request from 'supertest';
import { anApp, type TestApp } from '../../../../test/support/an-app.js';

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
});
