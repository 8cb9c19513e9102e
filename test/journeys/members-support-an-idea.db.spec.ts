import { anApp, type TestApp } from '../support/an-app.js';
import { submitIdea } from './steps.js';

describe('members support an idea', () => {
  let app: TestApp;
  beforeAll(async () => (app = await anApp()));
  afterAll(() => app.close());

  const supportsOf = async (id: string) =>
    (await (await app.as('guest')).get(`/api/v1/ideas/${id}`)).body.supports;

  it('each once, however often and however fast they press', async () => {
    const citizen = await app.as('citizen');
    const reviewer = await app.as('reviewer');
    const { id } = await submitIdea(citizen);
    const presses = Array.from({ length: 50 }, () => citizen.put(`/api/v1/ideas/${id}/support`));
    const answers = await Promise.all(presses);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
    await reviewer.put(`/api/v1/ideas/${id}/support`);
    expect(await supportsOf(id)).toBe(2);
    expect((await citizen.get(`/api/v1/ideas/${id}`)).body.isSupported).toBe(true);

    await citizen.delete(`/api/v1/ideas/${id}/support`);
    await citizen.delete(`/api/v1/ideas/${id}/support`);
    expect(await supportsOf(id)).toBe(1);
    await citizen.put(`/api/v1/ideas/${id}/support`);
    expect(await supportsOf(id)).toBe(2);
  });

  it('and guests are asked to sign in', async () => {
    const { id } = await submitIdea(await app.as('citizen'));
    const answer = await (await app.as('guest')).put(`/api/v1/ideas/${id}/support`);
    expect([answer.status, answer.body.code]).toEqual([401, 'platform.unauthenticated']);
  });
});
