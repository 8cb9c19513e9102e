import { forNobody, forOurAgency, submitIdea, untilRouted } from '../../../../test/journeys/steps.js';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import { eventually } from '../../../../test/support/eventually.js';
import { untilDelivered } from '../../../../test/support/until-delivered.js';

let app: TestApp;
let citizen: TestAgent;
let idea: { id: string; trackingNumber: string };

const notices = async (person = citizen) => (await person.get('/api/v1/notices')).body;

jest.setTimeout(120_000);

beforeAll(async () => {
  app = await anApp({ config: { checksGuests: true } });
  // A Monday after noon: no digest comes before the next morning, which is planted by the real clock.
  app.clock.set('2027-01-04T14:00:00+09:00');
  await untilDelivered(app);
  await app.query(`update ledger.due set due_at = $1 where kind = 'notifications.digest'`, [
    '2027-01-05T08:00:00+09:00',
  ]);
  citizen = await app.as('citizen');
  idea = await submitIdea(citizen);
  await untilRouted(app, idea.id);
});

afterAll(() => app?.close());

describe('notices on the site', () => {
  it('tell a proposer what became of the idea, in both languages, and are unread at first', async () => {
    const { items, unread, next } = await eventually(async () => {
      const found = await notices();
      expect(found.items).toHaveLength(2);
      return found;
    });
    expect([unread, next]).toEqual([2, null]);
    expect(items).toMatchObject([
      { title: { ko: expect.any(String) }, path: `/ideas/${idea.id}`, readAt: null },
      { title: { ko: '제안 접수', en: 'Idea received' }, ideaTitle: expect.stringContaining('재난문자') },
    ]);
  });

  it('are read one by one, and by their reader alone', async () => {
    const { items } = await notices();
    const path = `/api/v1/notices/${items[0].id}/reading`;
    expect((await (await app.as('reviewer')).put(path)).status).toBe(404);
    expect((await (await app.as('citizen', 'jeonju')).put(path)).status).toBe(404);
    expect((await citizen.put(path)).status).toBe(204);
    expect((await citizen.put(path)).status).toBe(204);
    expect((await notices()).unread).toBe(1);
  });

  it('show on a page of their own, and are read all together by one button', async () => {
    const page = await citizen.get('/my/notices');
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('읽지 않은 알림 1개')]);
    expect((await (await app.as('guest')).get('/my/notices')).status).not.toBe(200);
    expect((await citizen.put('/api/v1/notices/reading')).status).toBe(204);
    expect((await citizen.get('/my/notices')).text).toContain('모두 읽었습니다');
    expect(await notices()).toMatchObject({ unread: 0 });
  });

  it('say nothing of an idea’s title to whoever is not to read it', async () => {
    const [reviewer] = await app.query<{ id: string }>(
      `select person_id as id from identity.accounts where sign_in_name = 'evaluator@nation.example.kr'`,
    );
    await app.query(`update notifications.messages set person_id = $1 where template = 'received'`, [
      reviewer!.id,
    ]);
    await app.query(`update intake.ideas set is_withheld = true where id = $1`, [idea.id]);
    expect((await notices(await app.as('evaluator'))).items).toMatchObject([{ ideaTitle: null }]);
    expect((await notices()).items).toMatchObject([{ ideaTitle: expect.stringContaining('재난문자') }]);
  });
});

describe('the digest of reviewers', () => {
  const digestsTo = (role: string) =>
    app.mails.filter(
      ({ subject, to }) => subject?.includes('할 일') && to?.[0]?.address === `${role}@nation.example.kr`,
    );

  it('comes once on the morning of a working day, with what is overdue in the agency', async () => {
    // By then the month of the idea is long over. A Wednesday, nine o’clock.
    app.clock.set('2027-03-03');
    await eventually(() => digestsTo('lead').length > 0 && digestsTo('reviewer').length > 0, {
      within: 60_000,
    });
    const [mail] = digestsTo('reviewer');
    expect(mail!.subject).toContain('2027-03-03 할 일: 기한이 지남');
    expect(mail!.text).toContain('재난문자');
    await app.query(`update ledger.due set due_at = '2000-01-01' where kind = 'notifications.digest'`);
    await eventually(
      async () =>
        expect(
          await app.query(`select 1 from ledger.due where kind = 'notifications.digest' and due_at < $1`, [
            app.clock.now(),
          ]),
        ).toEqual([]),
      { within: 60_000 },
    );
    await untilDelivered(app);
    expect([digestsTo('reviewer').length, digestsTo('lead').length]).toEqual([1, 1]);
  });

  it('does not come on a Saturday, nor to whoever does not want it, and tells on Monday of Friday afternoon', async () => {
    const reviewer = await app.as('reviewer');
    const wish = { first: 'mail', muted: ['digest'] };
    expect((await reviewer.put('/api/v1/message-preferences').send(wish)).status).toBe(200);
    // Friday, two in the afternoon: after the digest of that day, and before the weekend.
    app.clock.set('2027-03-05T05:00:00Z');
    const sender = await app.as('citizen');
    for (const sent of [forNobody, { ...forOurAgency, title: '금요일 오후의 재난문자' }])
      await untilRouted(app, (await submitIdea(sender, sent)).id);
    // To be moderated: one report where the reviewer is in charge, and an idea that a machine may have sent.
    const report = { ground: 'spam' };
    const reporter = await app.as('evaluator');
    expect((await reporter.post(`/api/v1/ideas/${idea.id}/reports`).send(report)).status).toBe(204);
    const held = { ...forNobody, contact: { email: 'guest@example.kr' } };
    expect((await submitIdea(await app.as('guest'), held)).status).toBe('held');
    app.clock.set('2027-03-06');
    const planted = (day: string) =>
      eventually(
        async () =>
          expect(
            await app.query(
              `select 1 from ledger.due where kind = 'notifications.digest' and due_at <> $1
                 and tenant_id = $2`,
              [`${day}T08:00:00+09:00`, await app.tenantId()],
            ),
          ).toEqual([]),
        { within: 60_000 },
      );
    await planted('2027-03-07');
    app.clock.set('2027-03-08');
    await eventually(() => digestsTo('lead').length > 1, { within: 60_000 });
    expect(digestsTo('lead').map(({ subject }) => /20\S+/.exec(subject!)![0])).toEqual([
      '2027-03-03',
      '2027-03-08',
    ]);
    expect(digestsTo('reviewer')).toHaveLength(1);
    expect(digestsTo('lead')[1]!.text).toMatch(/새로 들어옴: 1\n- 금요일 오후의 재난문자/);
  });

  it('tells whoever looks after all agencies of what has none yet, and nobody else', async () => {
    const triage = new RegExp(`맡을 기관을 정해야 함: 1\n- ${forNobody.title}`);
    await eventually(() => digestsTo('administrator').length > 0, { within: 60_000 });
    for (const role of ['lead', 'administrator']) expect(digestsTo(role).at(-1)!.text).toMatch(triage);
    expect(digestsTo('administrator')).toHaveLength(1);
    expect(digestsTo('reviewer')[0]!.text).not.toContain(forNobody.title);
  });

  it('tells whoever moderates how much they have to decide, and where', async () => {
    const toDecide = /신고와 이의, 살필 제안: (\d+)\nhttp\S+\/console\/moderation\n/;
    const counts = (role: string) => digestsTo(role).map(({ text }) => toDecide.exec(text!)?.[1]);
    expect(counts('lead')).toEqual([undefined, '2']);
    const reviewer = await app.as('reviewer');
    await reviewer.put('/api/v1/message-preferences').send({ first: 'mail', muted: [] });
    app.clock.set('2027-03-09');
    await eventually(() => digestsTo('reviewer').length > 1, { within: 60_000 });
    // Held ideas are for those who look after the whole tenant.
    expect(counts('reviewer')).toEqual([undefined, '1']);
  });
});

describe('a message that nobody took in twelve tries', () => {
  it('is tried as often anew once somebody has it sent again', async () => {
    const [message] = await app.query<{ id: string; tenant_id: string }>(
      `update notifications.messages set status = 'failed', tries = 12
       where id = (select id from notifications.messages where template = 'received' and status = 'sent' limit 1)
       returning id, tenant_id`,
    );
    await app.query(
      `insert into notifications.attempts (tenant_id, message_id, number, channel, started_at, ended_at, outcome)
       select $1, $2, number, 'mail', $3, $3, 'put_off' from generate_series(2, 12) number`,
      [message!.tenant_id, message!.id, new Date(app.clock.now().getTime() - 3_600_000)],
    );
    app.mailbox.refuseWith = 451;
    const administrator = await app.as('administrator');
    const path = `/api/v1/messages/${message!.id}`;
    expect((await administrator.post(`${path}/retry`)).status).toBe(200);
    const shown = await eventually(async () => {
      const { body } = await administrator.get(path);
      expect(body).toMatchObject({ status: 'waiting', tries: 13, nextTryAt: expect.any(String) });
      return body;
    });
    const { endedAt } = shown.attempts.at(-1);
    expect(Date.parse(shown.nextTryAt) - Date.parse(endedAt)).toBe(30_000);
    app.mailbox.refuseWith = null;
  });
});
