import { anApp, type TestApp } from '../support/an-app.js';
import { caseOf, claim, forNobody, forOurAgency, routedIdea, submitIdea, untilRouted } from './steps.js';

jest.setTimeout(120_000);

describe('colleagues', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await anApp();
  });
  afterAll(() => app.close());

  it('write each other notes, which go with the case and nowhere else', async () => {
    const id = await routedIdea(app);
    const [reviewer, lead, elsewhere] = [
      await app.as('reviewer'),
      await app.as('lead'),
      await app.ofAgency('nfa'),
    ];
    const words = '작년에도 같은 제안에 답했습니다.';
    const notes = `/api/v1/cases/${id}/notes`;
    const [written] = (await reviewer.post(notes).send({ text: words })).body.items;
    expect(written).toMatchObject({ text: words, isMine: true, editedAt: null });
    expect((await lead.get(notes)).body.items).toMatchObject([
      { text: words, isMine: false, author: written.author },
    ]);
    expect((await lead.put(`/api/v1/notes/${written.id}`).send({ text: '바꿈' })).body.code).toBe(
      'review.note_of_other',
    );
    expect((await elsewhere.get(notes)).status).toBe(404);
    expect((await elsewhere.put(`/api/v1/notes/${written.id}`).send({ text: '바꿈' })).body.code).toBe(
      'review.note_not_found',
    );
    const edited = await reviewer.put(`/api/v1/notes/${written.id}`).send({ text: '지난해 답을 보세요.' });
    expect(edited.body.items).toMatchObject([{ text: '지난해 답을 보세요.', editedAt: expect.any(String) }]);
    const guest = await app.as('guest');
    for (const path of [`/ideas/${id}`, `/api/v1/ideas/${id}`, `/api/v1/ideas/${id}/timeline`])
      expect((await guest.get(path)).text).not.toContain('지난해');
    expect((await reviewer.delete(`/api/v1/notes/${written.id}`)).body.items).toMatchObject([{ text: null }]);
    expect((await reviewer.delete(`/api/v1/notes/${written.id}`)).body.code).toBe('review.note_taken_back');
    const kinds = await app.query(
      `select kind, data from ledger.events where subject_id = $1 and kind like 'note.%' order by sequence`,
      [id],
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['note.written', 'note.edited', 'note.taken_back']);
    expect(JSON.stringify(kinds)).not.toMatch(/지난|작년/);
  });

  it('begin answers with a template that a lead keeps, the facts of the case filled in', async () => {
    const id = await routedIdea(app);
    const [reviewer, lead] = [await app.as('reviewer'), await app.as('lead')];
    const add = (body: object) => lead.post('/api/v1/answer-templates').send(body);
    const text = '{{agency}}는 「{{title}}」({{number}})에 {{dueOn}}까지 답합니다.';
    const [kept] = (await add({ name: '첫 답변', text })).body.items;
    expect(kept).toMatchObject({ name: '첫 답변', text, agencyCode: null, version: 1 });
    expect(kept).not.toHaveProperty('changedBy');
    const wrong = await add({ name: '틀림', text: '{{proposer}} 님께' });
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([422, 'text']);
    expect((await add({ name: '첫 답변', text })).body.errors[0].code).toBe('review.template_exists');
    expect((await reviewer.post('/api/v1/answer-templates').send({ name: '나의 것', text })).status).toBe(
      403,
    );
    await add({ name: '소방청만', text, agency: 'nfa' });
    const filled = (await reviewer.get(`/api/v1/cases/${id}/answer-templates`)).body.items;
    const { trackingNumber } = await caseOf(reviewer, id);
    expect(filled).toMatchObject([{ name: '첫 답변', missing: [] }]);
    expect(filled[0].text).toMatch(`행정안전부는 「${forOurAgency.title}」(${trackingNumber})에 20`);
    const change = (version: number) =>
      lead.put(`/api/v1/answer-templates/${kept.id}`).send({ name: '첫 답변', text: '바뀜', version });
    expect((await change(1)).status).toBe(200);
    expect((await change(1)).body.code).toBe('review.template_changed');
    expect((await lead.delete(`/api/v1/answer-templates/${kept.id}?version=2`)).status).toBe(200);
    expect((await reviewer.get(`/api/v1/cases/${id}/answer-templates`)).body.items).toEqual([]);
  });

  it('count what waits in each part of the queue as its list shows it', async () => {
    const reviewer = await app.as('reviewer');
    const id = await routedIdea(app);
    await untilRouted(app, (await submitIdea(await app.as('citizen'), forNobody)).id);
    await claim(reviewer, id);
    app.clock.advance({ days: 1 });
    const again = await app.as('reviewer');
    const { most, ...counts } = (await again.get('/api/v1/cases/counts')).body;
    expect(most).toBe(1_000);
    expect([counts.mine > 0, counts.triage > 0]).toEqual([true, true]);
    for (const [scope, count] of Object.entries(counts)) {
      const { items } = (await again.get(`/api/v1/cases?scope=${scope}&limit=100`)).body;
      expect([scope, count]).toEqual([scope, items.length]);
    }
    app.clock.reset();
  });
});
