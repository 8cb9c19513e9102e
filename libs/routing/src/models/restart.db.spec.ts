import { setTimeout as sleep } from 'node:timers/promises';
import { anApp, type TestApp } from '../../../../test/support/an-app.js';
import {
  decideIdeas,
  ideasForAgencies,
  trainModel,
  trainWhenAsked,
} from '../../../../test/support/decided-ideas.js';
import { submitIdea, untilRouted } from '../../../../test/journeys/steps.js';

jest.setTimeout(120_000);

let app: TestApp;

const suggestion = async () => {
  const idea = { title: '역 주변 버스 정류장', improvement: '배차를 늘려 환승을 쉽게 해 주세요.' };
  const { id } = await submitIdea(await app.as('citizen'), idea);
  await untilRouted(app, id);
  const { agencyCode, modelVersion, confidence } = (
    await (await app.as('reviewer')).get(`/api/v1/cases/${id}/suggestion`)
  ).body;
  return { agencyCode, modelVersion, confidence };
};

afterAll(() => app?.close());

it('a model survives a restart: the same version gives the same suggestion', async () => {
  app = await anApp();
  await trainWhenAsked(app);
  await app.query(`update routing.rules set is_active = false`);
  await decideIdeas(app, ideasForAgencies(60));
  const { version, state } = await trainModel(await app.as('administrator'));
  expect(state).toBe('serving');
  // Another model speaks within two seconds.
  await sleep(2_100);
  const before = await suggestion();
  expect(before).toMatchObject({ agencyCode: 'molit', modelVersion: version });

  app = await app.restart();
  expect(await suggestion()).toEqual(before);
  const { models } = (await (await app.as('administrator')).get('/api/v1/routing-models')).body;
  expect(models[0]).toMatchObject({ version, state: 'serving' });
});
