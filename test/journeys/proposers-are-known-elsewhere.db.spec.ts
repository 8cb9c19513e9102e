import { DueSweep } from '@app/ledger';
import type { TestApp } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';
import { contact, JEJU, reason, Towns } from './between-towns.js';
import { caseOf, linkIn, mailTo, move, startReview, untilRouted } from './steps.js';

jest.setTimeout(180_000);

const [HANEUL, BADA] = ['haneul@example.kr', 'bada@example.kr'];

let towns: Towns;
let app: TestApp;
beforeAll(async () => {
  towns = await Towns.found();
  ({ app } = towns);
}, 120_000);
afterAll(() => app.close());

/** Who is known at Jeju by name and address. */
const knownAtJeju = async (): Promise<string[]> => {
  const rows = await app.query<{ email: string }>(
    `select email from identity.persons p join tenancy.hosts h using (tenant_id)
     where h.name = 'jeju' and email is not null and email not like '%jeju.example.kr' order by email`,
  );
  return rows.map(({ email }) => email);
};

const untilKnown = (...emails: string[]) =>
  eventually(async () => expect(await knownAtJeju()).toEqual(emails.toSorted()));

const jointAt = async (tenant: 'jeonju' | 'jeju', id: string, token?: string) =>
  (
    await (
      await app.as('guest', tenant)
    )
      .get(`/api/v1/ideas/${id}/proposers`)
      .query({ ...(token && { token }) })
  ).body;

/** Own data of whoever holds this link, at Jeonju. */
async function ownData(method: 'put' | 'delete', path: string, proof: object): Promise<void> {
  const guest = await app.as('guest', 'jeonju');
  const request = guest[method](`/api/v1/own-data${path}`);
  const answer = await (method === 'put' ? request.send(proof) : request.query(proof));
  expect([answer.status, answer.body]).toEqual([204, expect.anything()]);
}

describe('a proposer alone', () => {
  it('agrees once, goes along from then on, takes it back, and is dropped wherever they were known', async () => {
    const first = await towns.propose({ title: '버스 정류장에 난로를 놓아 주세요' });
    await towns.send(first.id, 'jeju');
    const copy = await towns.opened('jeonju', first.id, JEJU);
    expect(await knownAtJeju()).toEqual([]);
    const guest = await app.as('guest', 'jeonju');
    const consent = `/api/v1/crossings/${copy.id}/consent`;
    await guest.post(consent).send({ token: first.token }).expect(204);
    await untilKnown(contact.email);
    const proof = { idea: first.id, token: first.token };
    const own = (await guest.get('/api/v1/own-data').query(proof)).body;
    expect(own.consents).toMatchObject([{ kind: 'sharing', withdrawnAt: null }]);
    // Somebody there writes their name down.
    const [{ id: official }] = (await app.query(
      `select event_id as id from review.acts where idea_id = $1 limit 1`,
      [copy.ideaId],
    )) as [{ id: string }];
    await app.query(`update review.acts set message = $2 where event_id = $1`, [
      official,
      `${contact.name} 님께 알렸습니다.`,
    ]);

    await ownData('delete', '/consents', { ...proof, kind: 'sharing' });
    await untilKnown();
    const [{ message }] = (await app.query(`select message from review.acts where event_id = $1`, [
      official,
    ])) as [{ message: string }];
    expect(message).toBe('[지움] 님께 알렸습니다.');
    const kinds = await app.query<{ kind: string }>(
      `select kind from ledger.events where subject_id = $1 and kind in ('crossing.named', 'crossing.unnamed') order by sequence`,
      [copy.id],
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['crossing.named', 'crossing.unnamed']);
    expect((await towns.story('jeonju', first.id, first.token)).crossings[0]).toMatchObject({
      ...{ isNamed: false, mayConsent: true },
    });
    await towns.verify();

    // And thinks again.
    await ownData('put', '/consents', { ...proof, kind: 'sharing' });
    await untilKnown(contact.email);
    await ownData('delete', '/consents', { ...proof, kind: 'sharing' });
    await untilKnown();
    await towns.verify();
  });

  it('gets no address that opens a copy where an official copied theirs from paper', async () => {
    const official = await app.as('reviewer', 'jeonju');
    const { body } = await official.post('/api/v1/paper-ideas').send({
      ...{ title: '버스 정류장에 시각표를 크게', improvement: '글자를 두 배로 키웁니다.' },
      ...{ channel: 'paper', receivedOn: '2026-01-02', hasConsented: true, consents: ['sharing'] },
      person: { name: '박종이', email: 'jongi@example.kr' },
    });
    await untilRouted(app, body.idea.id);
    await towns.send(body.idea.id, 'jeju');
    const { ideaId } = await towns.opened('jeonju', body.idea.id, JEJU);
    await untilKnown('jongi@example.kr');
    await untilRouted(app, ideaId);
    const { agencyCode } = await caseOf(await towns.lead('jeju'), ideaId);
    await startReview(await app.ofAgency(agencyCode, 'jeju'), ideaId);
    for (const words of [`${JEJU}: `, '검토 시작']) {
      const mail = await mailTo(app, 'jongi@example.kr', words);
      expect(mail.text).not.toMatch(/token=|제안하신 분만/);
    }
    // The code of their receipt shows who they are.
    const track = `/api/v1/track/${body.idea.trackingNumber}/opening`;
    const opened = await (await app.as('guest', 'jeonju')).post(track).send({ code: body.code });
    const { token } = opened.body;
    await ownData('delete', '/consents', { idea: body.idea.id, token, kind: 'sharing' });
    await untilKnown();
  });
});

describe('a government that gives an idea back', () => {
  it('knows nobody of it any more', async () => {
    const sent = await towns.propose({ title: '버스 정류장에 시계를 걸어 주세요' });
    const proof = { idea: sent.id, token: sent.token };
    await ownData('put', '/consents', { ...proof, kind: 'sharing' });
    await towns.send(sent.id, 'jeju');
    const copy = await towns.opened('jeonju', sent.id, JEJU);
    await untilKnown(contact.email);
    await untilRouted(app, copy.ideaId);
    const back = { reason, message: '이 정류장은 전주시에 있습니다.' };
    const moved = await move(await towns.lead('jeju'), copy.ideaId, 'send_back', back);
    expect([moved.status, moved.body.state]).toEqual([200, 'closed']);
    await untilKnown();
    expect((await towns.story('jeonju', sent.id, sent.token)).crossings[0]).toMatchObject({
      ...{ status: 'declined', isNamed: false, mayConsent: false },
    });
    await towns.verify();
  });
});

describe('several who propose together', () => {
  let sent: Awaited<ReturnType<Towns['propose']>>;
  let copy: { id: string; ideaId: string; address: string };
  const links = new Map<string, { proposal: string; token: string }>();

  beforeAll(async () => {
    sent = await towns.propose({
      title: '버스 정류장 둘레에 나무를 심어 주세요',
      improvement: '김하늘, 이바다와 함께 씁니다.',
    });
    const guest = await app.as('guest', 'jeonju');
    const others = [
      { name: '김하늘', email: HANEUL, share: 50 },
      { name: '이바다', email: BADA, share: 20 },
    ];
    const stated = await guest.put(`/api/v1/ideas/${sent.id}/proposers`).send({ others, token: sent.token });
    expect(stated.status).toBe(200);
    for (const { email } of others) {
      const mail = await mailTo(app, email, '공동 제안에 동의해');
      const { pathname, searchParams } = linkIn(mail, '/proposals/');
      const [proposal, token] = [pathname.split('/').at(-1)!, searchParams.get('token')!];
      links.set(email, { proposal, token });
      const own = linkIn(mail, '/own-data');
      expect(own.searchParams.get('proposal')).toBe(proposal);
      const answer = { token, answer: 'agreed' };
      await guest.post(`/api/v1/proposals/${proposal}/answers`).send(answer).expect(200);
    }
    await ownData('put', '/consents', { ...links.get(HANEUL)!, kind: 'sharing' });
    await towns.send(sent.id, 'jeju');
    copy = await towns.opened('jeonju', sent.id, JEJU);
    await untilRouted(app, copy.ideaId);
  }, 120_000);

  it('keep their shares wherever it goes, and each is named who agreed to that', async () => {
    await eventually(async () => {
      const { proposers, isAgreed, mayState } = await jointAt('jeju', copy.ideaId);
      expect([isAgreed, mayState]).toEqual([true, false]);
      expect(
        proposers.map(({ share, isLead }: { share: number; isLead: boolean }) => [share, isLead]),
      ).toEqual([
        [30, false],
        [50, true],
        [20, false],
      ]);
    });
    await untilKnown(HANEUL);
    // The author never agreed; the page that is theirs alone names who did.
    const { crossings } = await towns.story('jeonju', sent.id, sent.token);
    const token = new URL(crossings[0].address).searchParams.get('token')!;
    const { proposers } = await jointAt('jeju', copy.ideaId, token);
    expect(proposers.map(({ name }: { name: string | null }) => name)).toEqual([null, '김하늘', null]);
    const stated = await (
      await app.as('guest', 'jeju')
    )
      .put(`/api/v1/ideas/${copy.ideaId}/proposers`)
      .send({ others: [], token });
    expect([stated.status, stated.body.code]).toEqual([409, 'intake.not_stated_here']);

    await ownData('put', '/consents', { ...links.get(BADA)!, kind: 'sharing' });
    await untilKnown(BADA, HANEUL);
    await ownData('delete', '/consents', { ...links.get(HANEUL)!, kind: 'sharing' });
    await untilKnown(BADA);
    await towns.verify();
  });

  it('hear of its opening there, and the author alone how to act on it there', async () => {
    const telling = `${JEJU}: 접수: ${sent.title}`;
    expect((await mailTo(app, contact.email, telling)).text).toMatch(`/ideas/${copy.ideaId}?token=`);
    for (const email of [HANEUL, BADA])
      expect((await mailTo(app, email, telling)).text).not.toMatch(/\/ideas\/\S+token=|제안하신 분만/);
  });

  it('know by the link of their mail what is known of them, and nobody else does', async () => {
    const guest = await app.as('guest', 'jeonju');
    const proof = links.get(HANEUL)!;
    const { body } = await guest.get('/api/v1/own-data').query(proof);
    expect(body.person).toMatchObject({ name: '김하늘', email: HANEUL });
    const archive = await guest.get('/api/v1/own-data/archive').query(proof);
    expect(archive.status).toBe(200);
    const wrong = await guest.get('/api/v1/own-data').query({ ...proof, token: links.get(BADA)!.token });
    expect([wrong.status, wrong.body.code]).toEqual([404, 'intake.proposal_not_found']);
    const elsewhere = await (await app.as('guest', 'nation')).get('/api/v1/own-data').query(proof);
    expect([elsewhere.status, elsewhere.body.code]).toEqual([404, 'intake.proposal_not_found']);
  });

  it('are forgotten one by one: shares and words stay, names go, and the words with the last, there too', async () => {
    const guest = await app.as('guest', 'jeonju');
    await guest.post('/api/v1/own-data/erasure').send(links.get(HANEUL)!).expect(201);
    await passAWeek();
    const copyThere = async () =>
      (await (await app.as('guest', 'jeju')).get(`/api/v1/ideas/${copy.ideaId}`)).body;
    await eventually(async () =>
      expect((await copyThere()).improvement).toBe('[지움], 이바다와 함께 씁니다.'),
    );
    const here = await (await app.as('guest', 'jeonju')).get(`/api/v1/ideas/${sent.id}`);
    expect(here.body.improvement).toBe('[지움], 이바다와 함께 씁니다.');
    await settled();
    await towns.verify();

    await guest.post('/api/v1/own-data/erasure').send({ idea: sent.id, token: sent.token }).expect(201);
    await passAWeek();
    await settled();
    await app.query(
      `update review.cases set state_since = now() - interval '4 years', decided_at = now() - interval '4 years',
         is_settled = true`,
    );
    await app.query(
      `update ledger.due set due_at = now() - interval '1 minute' where kind = 'identity.erasure'`,
    );
    await sweep();
    await settled();
    const statuses = await app.query(`select distinct status from identity.erasures`);
    expect(statuses).toEqual([{ status: 'erased' }]);
    // What 이바다 proposed too stands, with everyone's share.
    for (const tenant of ['jeonju', 'jeju'] as const) {
      const id = tenant === 'jeju' ? copy.ideaId : sent.id;
      const { proposers } = await jointAt(tenant, id);
      expect(proposers.map(({ share }: { share: number }) => share)).toEqual([30, 50, 20]);
      const idea = (await (await app.as('guest', tenant)).get(`/api/v1/ideas/${id}`)).body;
      expect(idea).toMatchObject({ title: sent.title, isErased: false });
      const [found] = await app.query<{ title: string }>(
        `select title from review.cases where idea_id = $1`,
        [id],
      );
      expect(found!.title).toBe(sent.title);
    }
    const named = await app.query(
      `select 1 from identity.persons p where name = '김하늘' or (name is not null and exists (
         select 1 from intake.ideas i where i.person_id = p.id and i.id = $1))`,
      [sent.id],
    );
    expect(named).toEqual([]);
    expect(await knownAtJeju()).toEqual([BADA]);
    await towns.verify();

    await guest.post('/api/v1/own-data/erasure').send(links.get(BADA)!).expect(201);
    await passAWeek();
    await settled();
    const left = [await copyThere(), (await guest.get(`/api/v1/ideas/${sent.id}`)).body];
    const nothing = { title: '지워진 제안', improvement: '', isErased: true };
    expect(left).toMatchObject([nothing, nothing]);
    expect(await app.query(`select 1 from exchange.crossings where title = $1`, [sent.title])).toEqual([]);
    await towns.verify();
  });

  async function sweep(): Promise<void> {
    while ((await app.api.get(DueSweep, { strict: false }).sweep()) > 0);
  }

  async function passAWeek(): Promise<void> {
    app.clock.advance({ days: 8 });
    await sweep();
  }

  const settled = () =>
    eventually(async () => expect(await app.query('select * from ledger.outbox')).toEqual([]));
});
