import { setTimeout as sleep } from 'node:timers/promises';
import {
  anEmbeddingServer,
  type Mood,
  type TestEmbeddingServer,
} from '../../../../test/support/an-embedding-server.js';
import { anApp, type TestApp } from '../../../../test/support/an-app.js';
import {
  decideIdeas,
  ideasForAgencies,
  trainModel,
  trainWhenAsked,
} from '../../../../test/support/decided-ideas.js';
import { submitIdea, untilRouted } from '../../../../test/journeys/steps.js';
import { Embeddings } from './embeddings.service.js';

jest.setTimeout(120_000);

const DECIDED = 90;
/** A case waits two seconds for a broken server, a training thirty; the machine may be busy. */
const WAITED_MS = 15_000;
/** Another model speaks within two seconds. */
const REMEMBERED_MS = 2_100;

let app: TestApp;
let server: TestEmbeddingServer;

const aboutBuses = { title: '역 주변 버스 정류장', improvement: '배차를 늘려 환승을 쉽게 해 주세요.' };
const settings = (model: string) => ({ url: server.url, model, key: null });
const models = async () => (await (await app.as('administrator')).get('/api/v1/routing-models')).body;

/** What is suggested for a new idea, and after how long. */
async function suggested() {
  const { id } = await submitIdea(await app.as('citizen'), aboutBuses);
  const began = Date.now();
  await untilRouted(app, id);
  const afterMs = Date.now() - began;
  const { body } = await (await app.as('reviewer')).get(`/api/v1/cases/${id}/suggestion`);
  return { ...body, id, afterMs };
}

const keptFor = async (model: string): Promise<number> => {
  const sql = `select count(*)::int as count from routing.embeddings where model = $1`;
  return (await app.query<{ count: number }>(sql, [model]))[0]!.count;
};

/** As if a minute had passed. */
const endRest = () => Object.assign(app.worker!.get(Embeddings, { strict: false }), { restsUntil: 0 });

beforeAll(async () => {
  server = await anEmbeddingServer();
  app = await anApp({ config: { embeddings: settings('letters') } });
  await trainWhenAsked(app);
  await app.query(`update routing.rules set is_active = false`);
  await decideIdeas(app, ideasForAgencies(DECIDED, { mixed: 0.5 }));
});

afterAll(async () => {
  await app?.close();
  await server?.close();
});

describe('with an embedding model', () => {
  it('a model learns from words and vectors, and keeps the vectors', async () => {
    expect(await trainModel(await app.as('administrator'))).toMatchObject({
      ...{ state: 'serving', embeddingModel: 'letters', vectors: 'used' },
    });
    expect(await models()).toMatchObject({ embeddingModel: 'letters', lacksVectors: false });
    await sleep(REMEMBERED_MS);
    expect([server.asked.length, await keptFor('letters')]).toEqual([DECIDED, DECIDED]);
  });

  it('asks about a new case, and not again about those that are kept', async () => {
    const { agencyCode, lacksVector } = await suggested();
    expect([agencyCode, lacksVector]).toEqual(['molit', false]);
    expect([server.asked.length, await keptFor('letters')]).toEqual([DECIDED + 1, DECIDED + 1]);
    await trainModel(await app.as('administrator'));
    expect(server.asked).toHaveLength(DECIDED + 1);
  });

  it('another tenant sees none of them', async () => {
    const tenants = await app.query(`select distinct tenant_id as id from routing.embeddings`);
    expect(tenants).toEqual([{ id: await app.tenantId('nation') }]);
  });
});

describe('while the embedding model fails', () => {
  it.each<Mood>(['error', 'too_few', 'silent'])(
    '(%s) cases are suggested by the words alone',
    async (mood) => {
      server.mood = mood;
      endRest();
      const { agencyCode, lacksVector, afterMs } = await suggested();
      expect([agencyCode, lacksVector]).toEqual(['molit', true]);
      expect(afterMs).toBeLessThan(WAITED_MS);
    },
  );

  it('a model learns from the words alone, and says so', async () => {
    server.mood = 'error';
    // More than are held back to measure on.
    await decideIdeas(app, ideasForAgencies(45, { seed: 9, mixed: 0.5 }));
    expect(await trainModel(await app.as('administrator'))).toMatchObject({
      ...{ examples: DECIDED + 45, embeddingModel: 'letters', vectors: 'unavailable' },
    });
  });
});

describe('with another embedding model, or none', () => {
  it.each([['syllables'], [null]])(
    '(%s) what serves answers by the words alone, and the page says so',
    async (name) => {
      server.mood = 'well';
      app = await app.restart({ embeddings: name === null ? null : settings(name) });
      await trainWhenAsked(app);
      await serveWithVectors();
      expect(await models()).toMatchObject({ embeddingModel: name, lacksVectors: true });
      expect(await suggested()).toMatchObject({ agencyCode: 'molit', lacksVector: true });
      expect(await keptFor('syllables')).toBe(0);
    },
  );
});

/** Has the last version that learnt with vectors serve. */
async function serveWithVectors(): Promise<void> {
  const learnt = (await models()).models.find(
    ({ vectors, state }: Record<string, string>) => vectors === 'used' && state !== 'refused',
  );
  if (learnt.state === 'serving') return;
  const restored = await (
    await app.as('administrator')
  ).post(`/api/v1/routing-models/${learnt.version}/restorations`);
  expect(restored.status).toBe(200);
  await sleep(REMEMBERED_MS);
}
