import { randomUUID } from 'node:crypto';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import {
  caseOf,
  claim,
  forNobody,
  move,
  prepare,
  startReview,
  submitIdea,
} from '../../../../test/journeys/steps.js';

const FAR = '9b2e0a52-6f7e-4d36-9d5b-0c6b3a2f7c11';

let app: TestApp;
let reviewer: TestAgent;
let lead: TestAgent;
let citizen: TestAgent;

beforeAll(async () => {
  // Without a worker no rule is quicker.
  app = await anApp({ worker: false });
  [reviewer, lead, citizen] = await Promise.all([app.as('reviewer'), app.as('lead'), app.as('citizen')]);
}, 60_000);

afterAll(() => app?.close());

interface Chosen {
  ideaId: string;
  version: number;
}

/** Cases in triage, as they are seen now. */
async function inTriage(count: number): Promise<Chosen[]> {
  const chosen: Chosen[] = [];
  for (let each = 0; each < count; each++) {
    const { id } = await submitIdea(citizen, forNobody);
    chosen.push(await seen(id));
  }
  return chosen;
}

const seen = async (ideaId: string, person = lead): Promise<Chosen> => {
  const { version } = await caseOf(person, ideaId);
  return { ideaId, version };
};
const toMois = { transition: 'route', fields: { agency: 'mois' } };
const toMoe = { transition: 'route', fields: { agency: 'moe' } };
const options = async (cases: Chosen[], person = reviewer) =>
  (await person.post('/api/v1/batch-options').send({ cases })).body;
const preview = (body: object, person = reviewer) => person.post('/api/v1/batch-previews').send(body);
const make = (id: string, body: object, person = reviewer) => person.put(`/api/v1/batches/${id}`).send(body);
const undo = (id: string, person = reviewer) => person.post(`/api/v1/batches/${id}/undoing`).send({});
const agencyOf = async (ideaId: string) => (await caseOf(lead, ideaId)).agencyCode;
const codesOf = (items: { refusal: { code: string } | null }[]) =>
  items.map(({ refusal }) => refusal?.code ?? null);
const eventsOf = (subjectId: string) =>
  app.query<{ kind: string; data: Record<string, unknown> }>(
    `select kind, data from ledger.events where subject_id = $1 order by sequence`,
    [subjectId],
  );

describe('cases in triage that are routed together', () => {
  it('move as the preview said, each on its record, and go back', async () => {
    const cases = await inTriage(3);
    expect(await options(cases)).toEqual([expect.objectContaining({ name: 'route', count: 3 })]);
    const forecast = await preview({ ...toMoe, cases });
    expect(forecast.body).toEqual(
      cases.map(({ ideaId }) => {
        const moves = { refusal: null, awaitsApproval: false, tellsCitizen: true, isUndoable: true };
        return { ideaId, ...moves };
      }),
    );
    for (const one of cases) expect(await seen(one.ideaId)).toEqual(one);

    const id = randomUUID();
    const made = await make(id, { ...toMoe, cases });
    expect([made.status, made.body.finishedAt]).toEqual([200, expect.any(String)]);
    expect(made.body.items).toMatchObject(
      cases.map(() => ({ outcome: 'moved', isUndoable: true, refusal: null })),
    );
    for (const { ideaId } of cases) expect(await agencyOf(ideaId)).toBe('moe');
    const [first] = cases;
    expect((await eventsOf(first!.ideaId)).at(-1)).toMatchObject({
      kind: 'case.moved',
      data: { transition: 'route', batch: id, agency: 'moe' },
    });

    // They lie with another agency now, where the reviewer does not find them: their own step they may take back.
    expect((await reviewer.get(`/api/v1/cases/${first!.ideaId}`)).status).toBe(404);
    const undone = await undo(id);
    expect(undone.body.items).toMatchObject(cases.map(() => ({ undoOutcome: 'undone', isUndoable: false })));
    const back = await caseOf(lead, first!.ideaId);
    expect([back.agencyCode, back.state, back.transfers]).toEqual([null, 'received', 0]);
    expect(back.timeline.map(({ kind }: { kind: string }) => kind)).toEqual(['opened', 'route', 'unroute']);
    expect((await eventsOf(id)).map(({ kind, data }) => [kind, data])).toEqual([
      ['batch.begun', { transition: 'route', cases: 3 }],
      ['batch.finished', { moved: 3 }],
      ['batch.undone', { undone: 3 }],
    ]);
    expect((await undo(id)).body).toEqual(undone.body);
    expect(await options(cases.map((one) => ({ ...one, version: back.version })))).toHaveLength(1);
  });

  it('are told one by one where they do not move, and hold up no other', async () => {
    const [free, changed, gone, decided] = await inTriage(4);
    const { ideaId: taken } = gone!;
    expect((await move(lead, changed!.ideaId, 'route', { agency: 'moe' })).status).toBe(200);
    expect((await move(lead, taken, 'route', { agency: 'mois' })).status).toBe(200);
    expect((await citizen.post(`/api/v1/ideas/${decided!.ideaId}/withdrawal`).send({})).status).toBe(204);
    const cases = [
      free!,
      { ...changed!, version: 2 },
      gone!,
      await seen(decided!.ideaId),
      { ideaId: FAR, version: 1 },
    ];
    const expected = [
      null,
      'review.case_not_found',
      'review.changed',
      'workflow.not_from_here',
      'review.case_not_found',
    ];
    expect(codesOf((await preview({ ...toMois, cases })).body)).toEqual(expected);
    const id = randomUUID();
    const { body } = await make(id, { ...toMois, cases });
    expect(codesOf(body.items)).toEqual(expected);
    expect(body.items.map(({ title }: { title: string }) => title !== '')).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
    expect(await agencyOf(free!.ideaId)).toBe('mois');
    expect((await eventsOf(id)).at(-1)).toMatchObject({
      kind: 'batch.finished',
      data: { moved: 1, refused: 4 },
    });

    const nowhere = { transition: 'route', fields: { agency: 'nobody' }, cases: await inTriage(1) };
    expect(codesOf((await preview(nowhere)).body)).toEqual(['catalogue.unknown_code']);
    expect(codesOf((await make(randomUUID(), nowhere)).body.items)).toEqual(['catalogue.unknown_code']);
  });

  it('move once, however often and however many at once ask', async () => {
    const cases = await inTriage(4);
    const id = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => make(id, { ...toMois, cases })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const again = await make(id, { ...toMois, cases });
    expect(again.body.items).toMatchObject(cases.map(() => ({ outcome: 'moved' })));
    for (const { ideaId, version } of cases)
      expect(await seen(ideaId)).toEqual({ ideaId, version: version + 1 });
    expect((await eventsOf(id)).map(({ kind }) => kind)).toEqual(['batch.begun', 'batch.finished']);
    const other = await make(id, { ...toMoe, cases });
    expect([other.status, other.body.code]).toEqual([409, 'review.batch_known']);
  });

  it('go on where they were broken off', async () => {
    const cases = await inTriage(2);
    const id = randomUUID();
    expect((await make(id, { ...toMois, cases })).status).toBe(200);
    const { ideaId } = cases[1]!;
    // As if the process had died before the second one.
    await app.query(`update review.batches set finished_at = null where id = $1`, [id]);
    await app.query(
      `update review.batch_items set outcome = 'waiting', seen_version = $3 where batch_id = $1 and idea_id = $2`,
      [id, ideaId, (await seen(ideaId)).version],
    );
    const early = await undo(id);
    expect([early.status, early.body.code]).toEqual([409, 'review.batch_unfinished']);
    const { body } = await make(id, { ...toMois, cases });
    expect(body.items).toMatchObject([{ outcome: 'moved' }, { outcome: 'refused' }]);
    expect(body.finishedAt).not.toBeNull();
  });

  it('stay where they are once anybody else has begun', async () => {
    const cases = await inTriage(2);
    const id = randomUUID();
    await make(id, { ...toMois, cases });
    await claim(reviewer, cases[0]!.ideaId);
    const { body } = await undo(id);
    expect(body.items).toMatchObject([
      { undoOutcome: 'refused', undoRefusal: { code: 'review.changed' } },
      { undoOutcome: 'undone', undoRefusal: null },
    ]);
    expect([await agencyOf(cases[0]!.ideaId), await agencyOf(cases[1]!.ideaId)]).toEqual(['mois', null]);
  });
});

describe('cases of one’s own agency', () => {
  it('are claimed and laid down together', async () => {
    const cases = await inTriage(2);
    await make(randomUUID(), { ...toMois, cases });
    const ours = await Promise.all(cases.map(({ ideaId }) => seen(ideaId)));
    const step = { transition: 'claim', cases: ours };
    expect((await options(ours)).map(({ name }: { name: string }) => name)).toContain('claim');
    expect((await preview(step)).body).toMatchObject(ours.map(() => ({ refusal: null, isUndoable: true })));
    const id = randomUUID();
    expect((await make(id, step)).body.items).toMatchObject(ours.map(() => ({ outcome: 'moved' })));
    expect(await caseOf(reviewer, ours[0]!.ideaId)).toMatchObject({ isMine: true });
    const mine = await Promise.all(ours.map(({ ideaId }) => seen(ideaId)));
    expect(codesOf((await preview({ transition: 'claim', cases: mine })).body)).toEqual([
      'review.claimed_already',
      'review.claimed_already',
    ]);
    expect((await undo(id)).body.items).toMatchObject(ours.map(() => ({ undoOutcome: 'undone' })));
    expect(await caseOf(reviewer, ours[0]!.ideaId)).toMatchObject({ assigneeId: null, isClaimable: true });
  });

  it('are closed for good: the preview says so, and nothing brings them back', async () => {
    const [earlier] = await inTriage(1);
    const { trackingNumber } = await caseOf(lead, earlier!.ideaId);
    const cases = await inTriage(2);
    await make(randomUUID(), { ...toMois, cases });
    const ours = await Promise.all(cases.map(({ ideaId }) => seen(ideaId)));
    const fields = { sameAs: [trackingNumber], message: '먼저 접수된 제안이 있습니다.' };
    const step = { transition: 'close_duplicate', fields, cases: ours };
    expect((await preview(step)).body).toMatchObject(
      ours.map(() => ({ tellsCitizen: true, isUndoable: false })),
    );
    const id = randomUUID();
    expect((await make(id, step)).body.items).toMatchObject(
      ours.map(() => ({ outcome: 'moved', isUndoable: false })),
    );
    const answer = await undo(id);
    expect([answer.status, answer.body.code]).toEqual([409, 'review.no_way_back']);
  });

  it('are prepared where somebody must sign, unless something waits already', async () => {
    const cases = await inTriage(2);
    await make(randomUUID(), { ...toMois, cases });
    for (const { ideaId } of cases) await startReview(reviewer, ideaId);
    const fields = { reason: 'feasibility', reply: '지금의 장비로는 어렵습니다.' };
    await prepare(reviewer, cases[1]!.ideaId, 'decline', fields);
    const ours = await Promise.all(cases.map(({ ideaId }) => seen(ideaId)));
    const step = { transition: 'decline', fields, cases: ours };
    const expected = [null, 'review.already_prepared'];
    const forecast = (await preview(step)).body;
    expect([codesOf(forecast), forecast[0].awaitsApproval]).toEqual([expected, true]);
    const { body } = await make(randomUUID(), step);
    expect([codesOf(body.items), body.items[0].outcome]).toEqual([expected, 'prepared']);
  });
});

describe('a batch', () => {
  it('is its maker’s own, and of one tenant', async () => {
    const cases = await inTriage(1);
    const id = randomUUID();
    await make(id, { ...toMois, cases });
    const foreigner = await app.as('reviewer', 'jeonju');
    for (const person of [lead, foreigner]) {
      expect((await person.get(`/api/v1/batches/${id}`)).body.code).toBe('review.batch_not_found');
      expect((await undo(id, person)).body.code).toBe('review.batch_not_found');
    }
    expect((await make(id, { ...toMois, cases }, lead)).body.code).toBe('review.batch_known');
    const foreign = await make(
      id,
      { transition: 'route', fields: { agency: 'jj-transport' }, cases },
      foreigner,
    );
    expect(codesOf(foreign.body.items)).toEqual(['review.case_not_found']);
    expect((await make(randomUUID(), { ...toMois, cases }, citizen)).status).toBe(403);
    const [latest] = (await reviewer.get('/api/v1/batches')).body;
    expect(latest.id).toBe(id);
    expect((await foreigner.get('/api/v1/batches')).body).toHaveLength(1);
  });

  it('takes back only what its maker may: the button is there for nobody else', async () => {
    const [one] = await inTriage(1);
    await make(randomUUID(), { ...toMois, cases: [one!] });
    const names = async (person: TestAgent) =>
      (await caseOf(person, one!.ideaId)).allowed.map(({ name }: { name: string }) => name);
    expect(await names(reviewer)).toContain('unroute');
    expect(await names(lead)).not.toContain('unroute');
    await claim(reviewer, one!.ideaId);
    expect(await names(reviewer)).not.toContain('unroute');
  });

  it('is not taken back where that takes a signature', async () => {
    const [one] = await inTriage(1);
    const administrator = await app.as('administrator');
    const path = '/api/v1/workflow-draft';
    const { revision, definition } = (await administrator.get(path)).body;
    for (const known of definition.transitions) if (known.name === 'unroute') known.approvers = ['lead'];
    await administrator.put(path).send({ revision, definition }).expect(200);
    const draft = { revision: revision + 1, note: '취소에 결재' };
    await administrator.post(`${path}/publications`).send(draft).expect(200);
    await administrator.post('/api/v1/workflow-versions/2/adoptions').send({}).expect(200);
    const step = { ...toMoe, cases: [await seen(one!.ideaId)] };
    expect((await preview(step)).body).toMatchObject([{ refusal: null, isUndoable: false }]);
    const id = randomUUID();
    expect((await make(id, step)).body.items).toMatchObject([{ outcome: 'moved', isUndoable: false }]);
    const answer = await undo(id);
    expect([answer.status, answer.body.code]).toEqual([409, 'review.no_way_back']);
  });
});
