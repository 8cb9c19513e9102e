import { anApp, type TestAgent, type TestApp } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';
import { forOurAgency, submitIdea } from './steps.js';

describe('people look for ideas', () => {
  let app: TestApp;
  let guest: TestAgent;
  const ids: string[] = [];
  beforeAll(async () => {
    app = await anApp();
    guest = await app.as('guest');
    const citizen = await app.as('citizen');
    for (const idea of [
      { title: '통학로에 그늘을', improvement: '나무를 더 심어 주세요.', topicCode: 'safety-environment' },
      { title: '자전거 보관함', improvement: '지하철역 출구마다 통학로 쪽에 놓아 주세요.' },
      { title: '비밀 제안', improvement: '통학로에 대한 이야기입니다.', isWithheld: true },
      forOurAgency,
    ])
      ids.push((await submitIdea(citizen, idea)).id);
    await eventually(async () =>
      expect(await app.query('select 1 from intake.search_texts')).toHaveLength(4),
    );
  });
  afterAll(() => app.close());

  const found = async (query: string): Promise<string[]> =>
    (await guest.get(`/api/v1/ideas?${query}`)).body.items.map((item: { ideaId: string }) => item.ideaId);
  const words = (text: string) => `q=${encodeURIComponent(text)}`;

  it('by words in the middle of other words, newest first, never by what stays closed', async () => {
    expect(await found(words('통학'))).toEqual([ids[1], ids[0]]);
    expect(await found(words('통학로 나무'))).toEqual([ids[0]]);
    expect(await found(words('비밀'))).toEqual([ids[2]]);
    expect(await found(words('없는말'))).toEqual([]);
    expect(await found(words("그늘' or 1=1 --"))).toEqual([]);
    expect(await found(words('100%'))).toEqual([]);
  });

  it('and are asked for two letters at least', async () => {
    const answer = await guest.get(`/api/v1/ideas?${words('길')}`);
    expect([answer.status, answer.body.errors[0].code]).toEqual([422, 'intake.search_too_short']);
  });

  it('with filters, page by page, each once', async () => {
    expect(await found('topic=safety-environment')).toEqual([ids[0]]);
    expect(await found('state=adopted')).toEqual([]);
    const first = (await guest.get('/api/v1/ideas?limit=3')).body;
    const second = (await guest.get(`/api/v1/ideas?limit=3&before=${first.next}`)).body;
    const listed = [...first.items, ...second.items].map((item: { ideaId: string }) => item.ideaId);
    expect(listed).toEqual([...ids].reverse());
    expect(second.next).toBeNull();
  });

  it('of a withheld idea the public reads title and result only', async () => {
    const seen = (await guest.get(`/api/v1/ideas/${ids[2]}`)).body;
    expect(seen).toMatchObject({ title: '비밀 제안', improvement: null, situation: null });
    const reviewer = await app.as('reviewer');
    expect((await reviewer.get(`/api/v1/ideas/${ids[2]}`)).body.improvement).toContain('통학로');
  });
});
