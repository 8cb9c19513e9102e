import { AccountsService } from '@app/identity';
import { DueSweep } from '@app/ledger';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import {
  decide,
  forOurAgency,
  linkIn,
  mailTo,
  promise,
  startReview,
  submitIdea,
  untilRouted,
} from '../../../../test/journeys/steps.js';
import { eventually } from '../../../../test/support/eventually.js';

jest.setTimeout(120_000);

let app: TestApp;
let [citizen, reviewer, lead, guest]: TestAgent[] = [];
beforeAll(async () => {
  app = await anApp();
  [citizen, reviewer, lead, guest] = await Promise.all([
    app.as('citizen'),
    app.as('reviewer'),
    app.as('lead'),
    app.as('guest'),
  ]);
});
afterAll(() => app?.close());

const sky = { name: '김하늘', email: 'haneul@example.kr', share: 60 };
const sea = { name: '박바다', email: 'bada@example.kr', share: 10 };
const said = ({
  status,
  body,
}: {
  status: number;
  body: { code?: string; errors?: { field: string }[] };
}) => [status, body.code, body.errors?.[0]?.field];
const state = (id: string, others: object[], person = citizen!) =>
  person.put(`/api/v1/ideas/${id}/proposers`).send({ others });
const proposersOf = async (id: string, person = citizen!) =>
  (await person.get(`/api/v1/ideas/${id}/proposers`)).body;

/** The link to agree in the newest mail to this address. */
async function askedAt(email: string, mails = 1) {
  const found = await eventually(() => {
    const told = app.mails.filter(
      ({ to, subject }) => to?.[0]?.address === email && subject?.includes('동의해'),
    );
    expect(told).toHaveLength(mails);
    return Promise.resolve(told.at(-1)!);
  });
  const { pathname, searchParams } = linkIn(found, '/proposals/');
  return { id: pathname.split('/').at(-1)!, token: searchParams.get('token')! };
}

const answer = ({ id, token }: { id: string; token: string }, given: string, person = guest!) =>
  person.post(`/api/v1/proposals/${id}/answers`).send({ token, answer: given });

describe('a joint proposal', () => {
  let idea: { id: string; trackingNumber: string };
  let links: { id: string; token: string }[];

  it('names its lead by the largest share, and asks everyone named', async () => {
    idea = await submitIdea(citizen!);
    await untilRouted(app, idea.id);
    expect(await proposersOf(idea.id)).toEqual({ proposers: [], isAgreed: false, mayState: true });
    const { status, body } = await state(idea.id, [sky, sea]);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      isAgreed: false,
      proposers: [
        { name: '체험 시민', share: 30, isLead: false, isAuthor: true, status: 'agreed' },
        { name: '김하늘', email: 'haneul@example.kr', share: 60, isLead: true, status: 'asked' },
        { name: '박바다', share: 10, isLead: false, status: 'asked' },
      ],
    });
    links = [await askedAt(sky.email), await askedAt(sea.email)];
    const shown = await guest!.get(`/api/v1/proposals/${links[0]!.id}`).query({ token: links[0]!.token });
    expect(shown.body).toMatchObject({ title: forOurAgency.title, isOpen: true, asked: links[0]!.id });
    expect(shown.body.proposers.map(({ name }: { name: string }) => name)).toEqual([
      '체험 시민',
      '김하늘',
      '박바다',
    ]);
    expect(JSON.stringify(shown.body)).not.toContain('@example.kr');
  });

  it('shows the public nothing before all agreed, and shares without names then', async () => {
    expect((await answer(links[0]!, 'agreed')).status).toBe(200);
    expect(await proposersOf(idea.id, guest)).toMatchObject({ proposers: [], isAgreed: false });
    expect(await proposersOf(idea.id, reviewer)).toMatchObject({
      proposers: [
        { status: 'agreed', name: null },
        { status: 'agreed', name: null, email: null },
        { status: 'asked' },
      ],
    });
    expect((await answer(links[1]!, 'agreed', reviewer)).body.isAgreed).toBe(true);
    expect(await proposersOf(idea.id, guest)).toMatchObject({
      isAgreed: true,
      mayState: false,
      proposers: [
        { share: 30, name: null, email: null },
        { share: 60, isLead: true, name: null },
        { share: 10, name: null },
      ],
    });
    expect((await mailTo(app, 'citizen@nation.example.kr', '모두 동의했습니다')).text).toContain(
      idea.trackingNumber,
    );
  });

  it('is found among the ideas of whoever agreed while signed in', async () => {
    expect((await reviewer!.get('/my')).text).toContain(idea.id);
  });

  it('asks anew when shares change; an older link agrees to nothing', async () => {
    expect((await state(idea.id, [{ ...sky, share: 50 }])).body.proposers).toMatchObject([
      { share: 50, isLead: true, isAuthor: true },
      { share: 50, isLead: false, status: 'asked' },
    ]);
    expect(said(await answer(links[0]!, 'agreed'))).toEqual([404, 'intake.proposal_not_found', undefined]);
    const link = await askedAt(sky.email, 2);
    expect(said(await answer({ ...link, token: links[0]!.token }, 'agreed'))).toEqual([
      404,
      'intake.proposal_not_found',
      undefined,
    ]);
    // Who was taken out is forgotten.
    expect(await app.query(`select 1 from identity.persons where address = $1`, [sea.email])).toEqual([]);
    expect((await answer(link, 'declined')).status).toBe(200);
    expect((await mailTo(app, 'citizen@nation.example.kr', '동의하지 않은')).text).toContain('김하늘');
    expect((await answer(link, 'agreed')).body.isAgreed).toBe(true);
    links = [link];
  });

  it('tells everyone who agreed of the decision, and is settled with it', async () => {
    await startReview(reviewer!, idea.id);
    await decide([reviewer!, lead!], idea.id, 'adopt', promise);
    const mail = await mailTo(app, sky.email, '채택');
    // It opens what is known of them, and nothing that is the author's alone.
    expect(mail.text?.match(/\S+token=\S+/g)).toEqual([expect.stringContaining('/own-data?proposal=')]);
    expect(said(await state(idea.id, []))).toEqual([409, 'intake.proposers_settled', undefined]);
    expect(said(await answer(links[0]!, 'declined'))).toEqual([409, 'intake.proposers_settled', undefined]);
    const kinds = await app.query<{ kind: string }>(
      `select kind from ledger.events where subject_id = $1 and kind like 'propos%' order by sequence`,
      [idea.id],
    );
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'proposers.stated',
      'proposal.answered',
      'proposal.answered',
      'proposers.stated',
      'proposal.answered',
      'proposal.answered',
    ]);
  });
});

describe('shares that do not add up', () => {
  it.each([
    [
      'nothing is left for the author',
      [
        { ...sky, share: 99 },
        { ...sea, share: 1 },
      ],
      422,
      'shares_not_100',
      'others',
    ],
    [
      'an address stands twice',
      [sky, { ...sea, email: 'Haneul@example.kr' }],
      422,
      'proposer_twice',
      'others.1.email',
    ],
    [
      'the author names themselves',
      [{ ...sky, email: 'citizen@nation.example.kr' }],
      422,
      'proposer_twice',
      'others.0.email',
    ],
  ])('are refused: %s', async (_, others, status, code, field) => {
    const { id } = await submitIdea(citizen!);
    expect(said(await state(id, others))).toEqual([status, `intake.${code}`, field]);
    expect(await proposersOf(id)).toMatchObject({ proposers: [] });
  });

  it('are for the author alone to state', async () => {
    const { id } = await submitIdea(citizen!);
    expect(said(await state(id, [sky], guest))).toEqual([403, 'intake.not_the_proposer', undefined]);
    expect(said(await state(id, [sky], reviewer))).toEqual([403, 'intake.not_the_proposer', undefined]);
  });
});

describe('somebody who is named no more', () => {
  it('is forgotten all the same where they asked for it before', async () => {
    const wave = { name: '한물결', email: 'mulgyeol@example.kr', share: 30 };
    const { id } = await submitIdea(citizen!, {
      ...forOurAgency,
      improvement: `${wave.name} 님과 썼습니다.`,
    });
    await untilRouted(app, id);
    expect((await state(id, [wave])).status).toBe(200);
    const { id: proposal, token } = await askedAt(wave.email);
    await guest!.post('/api/v1/own-data/erasure').send({ proposal, token }).expect(201);
    expect((await state(id, [])).status).toBe(200);
    expect((await guest!.get(`/api/v1/ideas/${id}`)).body.improvement).toBe('[지움] 님과 썼습니다.');
    app.clock.advance({ days: 8 });
    while ((await app.api.get(DueSweep, { strict: false }).sweep()) > 0);
    app.clock.reset();
    expect(await app.query(`select status from identity.erasures`)).toEqual([{ status: 'erased' }]);
    expect(await app.query(`select 1 from ledger.due where kind = 'identity.erasure'`)).toEqual([]);
    expect(await app.query(`select 1 from identity.persons where name = $1`, [wave.name])).toEqual([]);
  });

  it.each([
    ['is named no more', 'mulmadi', []],
    ['gets another share', 'mulbit', [40]],
  ])('is forgotten who asked by the account they agreed with, and %s', async (_, word, shares) => {
    const email = `${word}@nation.example.kr`;
    const [wave, member] = [{ name: `한${word}`, email, share: 30 }, `강${word}`];
    const account = { name: member, password: 'madang-demo', roles: ['citizen' as const], isDemo: true };
    await app.api.get(AccountsService, { strict: false }).open(await app.tenantId(), { email, ...account });
    // Sessions end unused.
    const author = await app.as('citizen');
    const { id } = await submitIdea(author, {
      ...forOurAgency,
      improvement: `${wave.name}, 곧 ${member} 님과 썼습니다.`,
    });
    await untilRouted(app, id);
    expect((await state(id, [wave], author)).status).toBe(200);
    const signedIn = await app.signIn(email);
    expect((await answer(await askedAt(email), 'agreed', signedIn)).status).toBe(200);
    await signedIn.post('/api/v1/own-data/erasure').send({}).expect(201);
    const others = shares.map((share) => ({ ...wave, share }));
    expect((await state(id, others, author)).status).toBe(200);
    // Whoever opens the link without signing in is still who agreed before.
    if (others.length > 0) await answer(await askedAt(email, 2), 'declined').expect(200);
    app.clock.advance({ days: 8 });
    while ((await app.api.get(DueSweep, { strict: false }).sweep()) > 0);
    app.clock.reset();
    expect((await guest!.get(`/api/v1/ideas/${id}`)).body.improvement).toBe(
      '[지움], 곧 [지움] 님과 썼습니다.',
    );
    expect(await app.query(`select distinct status from identity.erasures`)).toEqual([{ status: 'erased' }]);
    const named = await app.query(`select 1 from identity.persons where name = any($1) or address = $2`, [
      [wave.name, member],
      email,
    ]);
    expect(named).toEqual([]);
  });
});
