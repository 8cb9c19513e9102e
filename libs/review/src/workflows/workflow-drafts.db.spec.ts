import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';

let app: TestApp;
let first: TestAgent;
let other: TestAgent;

const path = '/api/v1/workflow-draft';
const changed = [409, 'review.draft_changed'];

const read = async (person: TestAgent) => (await person.get(path).expect(200)).body;
const publish = (person: TestAgent, revision: number) =>
  person.post(`${path}/publications`).send({ revision, note: '고침' });

/** Saves what is in force under another title. */
async function save(person: TestAgent, revision: number, title: string) {
  const { definition } = await read(person);
  const body = { revision, definition: { ...definition, title: { ko: title, en: title } } };
  const answer = await person.put(path).send(body);
  return { status: answer.status, code: answer.body.code, revision: answer.body.revision };
}

async function saved(person: TestAgent, title: string): Promise<number> {
  const { revision } = await save(person, (await read(person)).revision, title);
  return revision;
}

beforeAll(async () => {
  app = await anApp({ worker: false });
  [first, other] = await Promise.all([app.as('administrator'), app.as('administrator')]);
}, 60_000);

afterAll(() => app?.close());

describe('a draft on which two work', () => {
  it('is not saved over a version that was published since it was read', async () => {
    const { revision } = await read(first);
    expect(revision).toBe(0);
    expect((await publish(other, await saved(other, '다른 분의 것'))).status).toBe(200);
    const late = await save(first, revision, '먼저 읽은 분의 것');
    expect([late.status, late.code]).toEqual(changed);
    const { basedOn, definition, savedAt } = await read(first);
    expect([basedOn, definition.title.ko, savedAt]).toEqual([2, '다른 분의 것', null]);
  });

  it('is not published by who saved one that was thrown away', async () => {
    const revision = await saved(first, '버릴 것');
    await other.delete(path).query({ revision }).expect(204);
    const anew = await saved(other, '다시 쓴 것');
    expect(anew).toBeGreaterThan(revision);
    const late = await publish(first, revision);
    expect([late.status, late.body.code, late.body.current]).toEqual([...changed, { revision: anew }]);
    expect((await publish(other, anew)).body).toEqual({ version: 3 });
  });

  it('is not thrown away, nor replaced by a version, by who has not seen what another saved', async () => {
    const { revision } = await read(first);
    const theirs = await saved(other, '방금 저장한 것');
    const discarded = await first.delete(path).query({ revision });
    expect([discarded.status, discarded.body.code, discarded.body.current]).toEqual([
      ...changed,
      { revision: theirs },
    ]);
    const restored = await first.post('/api/v1/workflow-versions/1/restorations').send({ revision });
    expect([restored.status, restored.body.code]).toEqual(changed);
    expect((await read(first)).definition.title.ko).toBe('방금 저장한 것');
    const over = await first.post('/api/v1/workflow-versions/1/restorations').send({ revision: theirs });
    expect([over.status, over.body.basedOn]).toEqual([200, 1]);
  });

  it('is not saved by who read one that was thrown away', async () => {
    const revision = await saved(first, '버릴 것');
    await other.delete(path).query({ revision }).expect(204);
    const late = await save(first, revision, '버린 것을 고침');
    expect([late.status, late.code]).toEqual(changed);
  });
});
