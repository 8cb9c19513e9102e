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

  it('in the order they ask for, page by page', async () => {
    const citizen = await app.as('citizen');
    for (const [person, liked] of [
      [citizen, [ids[0], ids[2]]],
      [await app.as('reviewer'), [ids[0]]],
    ] as const)
      for (const id of liked) await person.put(`/api/v1/ideas/${id}/support`);
    expect(await found('sort=supports')).toEqual([ids[0], ids[2], ids[3], ids[1]]);
    const first = (await guest.get('/api/v1/ideas?sort=supports&limit=2')).body;
    expect(await found(`sort=supports&limit=2&before=${first.next}`)).toEqual([ids[3], ids[1]]);

    for (const [id, at] of [
      [ids[1], '2026-03-03'],
      [ids[3], '2026-03-02'],
    ] as const)
      await app.query(`update review.cases set reply = '답', decided_at = $2 where idea_id = $1`, [id, at]);
    expect(await found('sort=answered')).toEqual([ids[1], ids[3]]);
    expect(await found(`sort=answered&before=${ids[1]}`)).toEqual([ids[3]]);
    expect(await found('lane=fast_track')).toEqual([]);
    expect((await found('lane=ordinary')).length).toBe(4);
    expect((await guest.get('/api/v1/ideas?sort=worst')).body.errors[0].field).toBe('sort');
  });

  it('on a page that counts what it found, and takes each filter off', async () => {
    const page = async (query: string) => (await guest.get(`/ideas?lang=ko&${query}`)).text;
    expect(await page('')).toContain('제안 4건을 찾았습니다.');
    const narrow = await page(`${words('통학')}&topic=safety-environment&sort=supports`);
    expect(narrow).toContain('제안 1건을 찾았습니다.');
    expect(narrow).toContain(`href="/ideas?${words('통학')}&amp;sort=supports"`);
    expect(narrow).toContain('href="/ideas?topic=safety-environment&amp;sort=supports"');
    expect(await page('lane=fast_track')).toContain('찾는 제안이 없습니다');
  });

  it('of a withheld idea the public reads title and result only', async () => {
    const seen = (await guest.get(`/api/v1/ideas/${ids[2]}`)).body;
    expect(seen).toMatchObject({ title: '비밀 제안', improvement: null, situation: null });
    const reviewer = await app.as('reviewer');
    expect((await reviewer.get(`/api/v1/ideas/${ids[2]}`)).body.improvement).toContain('통학로');
  });
});
