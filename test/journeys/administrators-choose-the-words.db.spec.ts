import { seed } from '../../apps/cli/src/seed/seed.js';
import { eventually } from '../support/eventually.js';
import { anApp, type TestAgent, type TestApp } from '../support/an-app.js';

describe('administrators choose the words', () => {
  let app: TestApp;
  let administrator: TestAgent;
  beforeAll(async () => {
    app = await anApp({ worker: false });
    administrator = await app.as('administrator');
  });
  afterAll(() => app.close());

  const reasonsOf = async (kind: string) => {
    const { body } = await administrator.get('/api/v1/reasons');
    return body.filter((reason: { kind: string }) => reason.kind === kind);
  };
  const codesOf = async (kind: string): Promise<string[]> =>
    (await reasonsOf(kind)).map(({ code }: { code: string }) => code);

  it('of a ground: added, said otherwise, moved, retired and taken back, each on record', async () => {
    const words = { nameKo: '상징물 훼손', nameEn: 'Symbols', legalBasis: '조례 제3조' };
    const added = await administrator
      .post('/api/v1/reasons')
      .send({ ...words, code: 'symbols', kind: 'hide' });
    expect([added.status, added.body.version]).toEqual([201, 1]);
    const changed = { ...words, nameKo: '상징물 모독' };
    expect((await administrator.put('/api/v1/reasons/symbols').send({ ...changed, version: 1 })).status).toBe(
      200,
    );
    const stale = await administrator.put('/api/v1/reasons/symbols').send({ ...words, version: 1 });
    expect([stale.status, stale.body.current.nameKo]).toEqual([409, '상징물 모독']);
    const seen = await codesOf('hide');
    const order = ['symbols', ...seen.filter((code) => code !== 'symbols')];
    expect((await administrator.put('/api/v1/reason-order').send({ kind: 'hide', seen, order })).status).toBe(
      200,
    );
    expect(await codesOf('hide')).toEqual(order);
    const retired = await administrator.post('/api/v1/reasons/symbols/retirement').send({ version: 2 });
    expect([retired.status, typeof retired.body.retiredOn]).toEqual([200, 'string']);

    const { body: idea } = await (
      await app.as('citizen')
    )
      .post('/api/v1/ideas')
      .send({ title: '깃발', improvement: '깃발을 답니다' });
    const hide = () => administrator.put(`/api/v1/ideas/${idea.id}/hiding`).send({ reason: 'symbols' });
    const refused = await hide();
    expect([refused.status, refused.body.code]).toEqual([422, 'catalogue.unknown_code']);
    expect((await administrator.post('/api/v1/reasons/symbols/return').send({ version: 3 })).status).toBe(
      200,
    );
    expect((await hide()).status).toBeLessThan(300);

    const events = await app.query(`select kind from ledger.events where kind like 'reason%' order by id`);
    expect(events.map(({ kind }) => kind)).toEqual([
      ...['reason.added', 'reason.changed', 'reasons.reordered', 'reason.retired', 'reason.restored'],
    ]);
  });

  it('and never retire the last ground of a decision', async () => {
    const reasons = await reasonsOf('reopening');
    const answers: number[] = [];
    for (const { code, version } of reasons)
      answers.push((await administrator.post(`/api/v1/reasons/${code}/retirement`).send({ version })).status);
    expect(answers).toEqual([...reasons.slice(1).map(() => 200), 409]);
  });

  it('of the site: said in own words, put back, and each way is on record', async () => {
    const path = '/api/v1/wordings/idea.submit';
    const { body: found } = await administrator.get('/api/v1/wordings?q=idea.submit');
    const [before] = found.items;
    const said = await administrator
      .put(path)
      .send({ ko: '마당에 던지기', en: 'Throw it in', version: before.version });
    expect([said.status, said.body.former.words]).toEqual([200, before.own]);
    const guest = await app.as('guest');
    await eventually(async () => expect((await guest.get('/')).text).toContain('마당에 던지기'));
    const stale = await administrator.put(path).send({ ko: '가', en: 'A', version: before.version });
    expect([stale.status, stale.body.code]).toEqual([409, 'tenancy.wording_changed']);
    const { body: reset } = await administrator.delete(`${path}?version=${said.body.version}`);
    expect([reset.own, reset.former.words.ko]).toEqual([null, '마당에 던지기']);
    await eventually(async () => expect((await guest.get('/')).text).not.toContain('마당에 던지기'));
    const [{ count }] = (await app.query(
      `select count(*)::int as count from ledger.events where kind = 'wording.changed'`,
    )) as [{ count: number }];
    expect(count).toBe(2);
  });

  it('and what they took away, a word of their own or a rule, no start brings back', async () => {
    const [wording] = (await administrator.get('/api/v1/wordings?own=true')).body.items;
    const path = `/api/v1/wordings/${wording.key}?version=${wording.version}`;
    expect((await administrator.delete(path)).status).toBe(200);
    const rules = async () => (await administrator.get('/api/v1/routing-rules')).body;
    const [{ code, version }, ...others] = await rules();
    const removed = await administrator.delete(`/api/v1/routing-rules/${code}?version=${version}`);
    expect(removed.status).toBe(204);
    await seed({ appUrl: app.database.appUrl, say: () => undefined });
    expect(await rules()).toEqual(others);
    const { items } = (await administrator.get(`/api/v1/wordings?q=${wording.key}`)).body;
    expect(items).toMatchObject([{ key: wording.key, own: null }]);
  });

  it('page by page, and only those they changed', async () => {
    const first = (await administrator.get('/api/v1/wordings')).body;
    expect(first.items).toHaveLength(50);
    const second = (await administrator.get(`/api/v1/wordings?after=${first.next}`)).body;
    expect(second.items[0].key).not.toBe(first.items[0].key);
    const own = (await administrator.get('/api/v1/wordings?own=true')).body;
    expect(own.items.every((wording: { own: object | null }) => wording.own)).toBe(true);
    expect(own.total).toBeLessThan(first.total);
  });
});
