import { CountsVerification } from '@app/insight';
import { systemOf } from '@app/platform';
import {
  caseOf,
  forOurAgency,
  mailTo,
  move,
  startReview,
  submitIdea,
  untilRouted,
} from '../../../../test/journeys/steps.js';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import { eventually } from '../../../../test/support/eventually.js';
import { CaseVerification } from '../cases/case-verification.service.js';

jest.setTimeout(120_000);

let app: TestApp;
let [citizen, reviewer, guest, administrator]: TestAgent[] = [];
/** People who only support ideas. */
let crowd: TestAgent[];

beforeAll(async () => {
  app = await anApp();
  [citizen, reviewer, guest] = [await app.as('citizen'), await app.as('reviewer'), await app.as('guest')];
  crowd = await Promise.all(
    ['moe', 'moef', 'msit', 'mohw', 'mnd', 'unikorea'].map((one) => app.ofAgency(one)),
  );
  administrator = await app.as('administrator');
  // Whoever signed in now has not signed out yet by then.
  app.clock.set('2026-06-01');
}, 120_000);
afterAll(() => app.close());

const message = '먼저 접수된 제안과 함께 심사합니다.';

/** An idea at our desk, an hour after the one before. */
async function anIdea(title: string, person: TestAgent = citizen!) {
  app.clock.advance({ hours: 1 });
  const idea = await submitIdea(person, { ...forOurAgency, title: `재난문자 ${title}` });
  await untilRouted(app, idea.id);
  return idea as { id: string; trackingNumber: string };
}

const support = (person: TestAgent, { id }: { id: string }) => person.put(`/api/v1/ideas/${id}/support`);
const merge = (one: { id: string }, into: { trackingNumber: string }, person = reviewer!) =>
  move(person, one.id, 'close_duplicate', { sameAs: [into.trackingNumber], message });
const undo = (one: { id: string }, person = reviewer!) =>
  move(person, one.id, 'undo_merge', { message: '다시 보니 다른 제안입니다.' });
const supportsOf = async (...ideas: { id: string }[]) =>
  Promise.all(ideas.map(async ({ id }) => (await guest!.get(`/api/v1/ideas/${id}`)).body.supports as number));
const linksOf = async ({ id }: { id: string }) => (await guest!.get(`/api/v1/ideas/${id}/links`)).body;
const kindsOf = async ({ id }: { id: string }) => {
  const { body } = await guest!.get(`/api/v1/ideas/${id}/timeline`);
  return body.map(({ kind }: { kind: string }) => kind) as string[];
};
const said = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code];

/** Every count and every case agrees with what is written down. */
async function expectSound(): Promise<void> {
  const actor = systemOf(await app.tenantId());
  expect(await app.api.get(CountsVerification, { strict: false }).verify(actor)).toEqual([]);
  expect((await app.api.get(CaseVerification, { strict: false }).verify(actor)).faults).toEqual([]);
}

/** Who was told of the newest move of an idea, by template. */
async function toldOf({ id }: { id: string }): Promise<Record<string, number>> {
  const rows = await app.query<{ template: string; persons: number }>(
    `select template, count(distinct person_id)::int as persons from notifications.messages
     where event_id = (select id from ledger.events where subject_id = $1 and kind = 'case.moved' order by sequence desc limit 1)
     group by 1`,
    [id],
  );
  return Object.fromEntries(rows.map(({ template, persons }) => [template, persons]));
}

describe('an idea joins an earlier one', () => {
  it('and its votes count there, each person once, until it leaves again', async () => {
    const earlier = await anIdea('쉬운 말로');
    const later = await anIdea('어려운 말 빼기', reviewer);
    await startReview(reviewer!, later.id);
    for (const person of crowd.slice(0, 3)) await support(person, later);
    for (const person of crowd.slice(2, 4)) await support(person, earlier);
    const before = await caseOf(reviewer!, later.id);

    const preview = await reviewer!.get(
      `/api/v1/cases/${later.id}/merge-preview?into=${earlier.trackingNumber}`,
    );
    expect(preview.body).toMatchObject({
      ...{ ideaId: earlier.id, supports: 2, supportsAfter: 4, supportersTold: 3, proposersTold: 2 },
    });
    expect(said(await merge(later, earlier))).toEqual([200, undefined]);
    expect(await supportsOf(earlier, later)).toEqual([4, 3]);
    expect(await kindsOf(earlier)).toContain('joined');
    expect(await linksOf(later)).toMatchObject({ mergedInto: { id: earlier.id, isOpen: true } });
    expect(await linksOf(earlier)).toMatchObject({
      joinedCount: 1,
      joined: [{ trackingNumber: later.trackingNumber }],
    });
    await eventually(async () =>
      expect(await toldOf(later)).toEqual({ moved: 1, joined: 1, 'support-joined': 3 }),
    );
    const mail = await mailTo(app, 'moe@nation.example.kr', '앞선 제안에 합쳐졌습니다');
    expect(mail.text).toContain(earlier.trackingNumber);
    expect(mail.text).not.toContain('token=');

    // Whoever supported the later one need not do it again; whoever supports it now supports the earlier one.
    const seen = (await crowd[0]!.get(`/api/v1/ideas/${earlier.id}`)).body;
    expect(seen.isSupported).toBe(true);
    await support(crowd[0]!, earlier);
    await support(crowd[4]!, later);
    expect(await supportsOf(earlier, later)).toEqual([5, 3]);
    await expectSound();

    app.clock.advance({ days: 5 });
    expect(said(await undo(later))).toEqual([200, undefined]);
    expect(await supportsOf(earlier, later)).toEqual([3, 3]);
    const after = await caseOf(reviewer!, later.id);
    expect(after).toMatchObject({
      ...{ state: 'under_review', isMine: true, isSettled: false, decidedAt: null },
      ...{ dueOn: before.dueOn, clockStoppedOn: null, version: before.version + 2 },
    });
    expect(after.clocks).toEqual(before.clocks);
    expect(await kindsOf(earlier)).toContain('parted');
    expect(await kindsOf(later)).toEqual(expect.arrayContaining(['close_duplicate', 'undo_merge']));
    expect(await linksOf(earlier)).toMatchObject({ joinedCount: 0, joined: [] });
    await eventually(async () =>
      expect(await toldOf(later)).toEqual({ moved: 1, parted: 1, 'support-parted': 3 }),
    );
    await expectSound();
  });

  it('and comes back overdue where its month has passed meanwhile', async () => {
    const earlier = await anIdea('한 달 1');
    const later = await anIdea('한 달 2');
    const { dueOn } = await caseOf(reviewer!, later.id);
    expect((await merge(later, earlier)).status).toBe(200);
    app.clock.advance({ days: 40 });
    expect((await undo(later)).status).toBe(200);
    expect(await caseOf(reviewer!, later.id)).toMatchObject({
      state: 'received',
      dueOn,
      clockStoppedOn: null,
    });
    await eventually(async () => {
      const [breach] = await app.query<{ day: string }>(
        `select to_char(occurred_at at time zone 'Asia/Seoul' - interval '1 second', 'YYYY-MM-DD') as day
         from ledger.events where subject_id = $1 and kind = 'clock.breached'`,
        [later.id],
      );
      expect(breach?.day).toBe(dueOn);
    });
    await expectSound();
  });

  it('tells a person once who has several parts in it', async () => {
    const earlier = await anIdea('한 번만 1');
    const later = await anIdea('한 번만 2');
    await support(citizen!, later);
    expect((await merge(later, earlier)).status).toBe(200);
    await eventually(async () => expect(await toldOf(later)).toEqual({ moved: 1 }));
  });

  it('also through others, and leaves with what had joined it', async () => {
    const [first, second, third] = [await anIdea('하나'), await anIdea('둘'), await anIdea('셋')];
    await Promise.all([support(crowd[0]!, third), support(crowd[1]!, second), support(crowd[2]!, first)]);
    await support(crowd[0]!, second);
    expect((await merge(third, second)).status).toBe(200);
    expect((await merge(second, first)).status).toBe(200);
    expect(await supportsOf(first, second, third)).toEqual([3, 2, 1]);
    expect((await linksOf(first)).joinedCount).toBe(2);
    await crowd[0]!.delete(`/api/v1/ideas/${third.id}/support`);
    expect(await supportsOf(first, second, third)).toEqual([2, 1, 0]);
    await support(crowd[3]!, third);
    expect((await undo(third)).status).toBe(200);
    expect(await supportsOf(first, second, third)).toEqual([3, 1, 0]);
    expect((await undo(second)).status).toBe(200);
    expect(await supportsOf(first, second)).toEqual([2, 1]);
    await expectSound();
  });
});

describe('a merge is refused', () => {
  it('into itself, a later one, one that was merged, hidden or withdrawn, and into two', async () => {
    const [first, second, third] = [await anIdea('가'), await anIdea('나'), await anIdea('다')];
    expect(said(await merge(first, first))).toEqual([422, 'review.same_idea']);
    expect(said(await merge(first, second))).toEqual([422, 'workflow.condition_failed']);
    const two = await move(reviewer!, third.id, 'close_duplicate', {
      sameAs: [first.trackingNumber, second.trackingNumber],
      message,
    });
    expect(said(two)).toEqual([422, 'review.merge_into_one']);
    expect((await merge(second, first)).status).toBe(200);
    const merged = await merge(third, second);
    expect(said(merged)).toEqual([422, 'review.merged_already']);
    expect(merged.body.into).toBe(first.trackingNumber);
    // A case that was merged goes nowhere else.
    expect(said(await merge(second, first))).toEqual([409, 'workflow.not_from_here']);

    const hidden = await reviewer!.put(`/api/v1/ideas/${first.id}/hiding`).send({ reason: 'personal-data' });
    expect(hidden.status).toBe(204);
    expect(said(await merge(third, first))).toEqual([422, 'review.merge_into_closed']);
    expect((await linksOf(second)).mergedInto).toMatchObject({ title: null, isOpen: false });
    const gone = await anIdea('라');
    const last = await anIdea('마');
    expect((await citizen!.post(`/api/v1/ideas/${gone.id}/withdrawal`).send({})).status).toBe(204);
    expect(said(await merge(last, gone))).toEqual([422, 'review.merge_into_closed']);
  });

  it('where another tenant or another agency has the idea', async () => {
    const elsewhere = await submitIdea(await app.as('citizen', 'jeonju'), forOurAgency);
    const ours = await anIdea('바');
    const preview = `/api/v1/cases/${ours.id}/merge-preview?into=${elsewhere.trackingNumber}`;
    expect(said(await reviewer!.get(preview))).toEqual([404, 'review.unknown_number']);
    expect(said(await merge(ours, elsewhere))).toEqual([422, 'review.unknown_number']);
    expect(said(await crowd[0]!.get(preview))).toEqual([404, 'review.case_not_found']);
    const own = {
      transition: 'close_duplicate',
      version: 2,
      fields: { sameAs: [ours.trackingNumber], message },
    };
    const theirs = await crowd[0]!.post(`/api/v1/cases/${ours.id}/transitions`).send(own);
    expect(said(theirs)).toEqual([404, 'review.case_not_found']);
  });

  it('and only a merge is undone, by an official of the agency or an administrator', async () => {
    const [first, second] = [await anIdea('사'), await anIdea('아')];
    expect(said(await undo(second))).toEqual([409, 'workflow.not_from_here']);
    expect((await merge(second, first)).status).toBe(200);
    const theirs = await crowd[0]!
      .post(`/api/v1/cases/${second.id}/transitions`)
      .send({ transition: 'undo_merge', version: 3, fields: { message } });
    expect(theirs.status).toBe(404);
    expect((await undo(second, administrator)).status).toBe(200);
    expect((await caseOf(reviewer!, second.id)).state).toBe('received');
  });
});

describe('a repetition', () => {
  it('is one of what the same person was answered twice before, not of what others were', async () => {
    const [mine, theirs, again] = [
      await anIdea('반복 1'),
      await anIdea('반복 2', crowd[1]!),
      await anIdea('반복 3'),
    ];
    const meanwhile = await anIdea('반복 4');
    for (const { id } of [mine, theirs, again])
      await app.query(
        `update review.cases set decided_at = $2, answered_at = $2, reply = '고맙습니다.' where idea_id = $1`,
        [id, app.clock.now()],
      );
    const last = await anIdea('반복 6');
    const close = (one: { id: string }, ...earlier: { trackingNumber: string }[]) =>
      move(reviewer!, one.id, 'close_repeat', {
        sameAs: earlier.map(({ trackingNumber }) => trackingNumber),
        message: '두 번 답한 제안입니다.',
      });
    expect(said(await close(last, theirs, mine))).toEqual([422, 'workflow.condition_failed']);
    // Received before the answers, it repeats none of them (§6⑦).
    expect(said(await close(meanwhile, mine, again))).toEqual([422, 'workflow.condition_failed']);
    expect((await close(last, mine, again)).status).toBe(200);
    const other = await anIdea('반복 5', crowd[2]!);
    const strangers = await move(reviewer!, other.id, 'close_repeat', {
      ...{ sameAs: [mine.trackingNumber, theirs.trackingNumber], message: '두 번 답한 제안입니다.' },
    });
    expect(said(strangers)).toEqual([422, 'workflow.condition_failed']);
  });
});

describe('all at once', () => {
  it('votes, merges and their undoing never miscount', async () => {
    const ideas = [await anIdea('동시 1'), await anIdea('동시 2'), await anIdea('동시 3')];
    const [first, second, third] = ideas as [(typeof ideas)[0], (typeof ideas)[0], (typeof ideas)[0]];
    for (let turn = 0; turn < 3; turn++) {
      const votes = crowd.flatMap((person, at) => [
        support(person, ideas[at % 3]!),
        person.delete(`/api/v1/ideas/${ideas[(at + turn) % 3]!.id}/support`),
      ]);
      const answers = await Promise.all([...votes, merge(third, second), merge(second, first)]);
      expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
      await expectSound();
      const back = await Promise.all([
        ...crowd.map((person, at) => support(person, ideas[(at + 1) % 3]!)),
        undo(third),
        undo(second),
      ]);
      expect(back.filter(({ status }) => status >= 500)).toEqual([]);
      await expectSound();
      await Promise.all([undo(third), undo(second)]);
      await expectSound();
    }
    expect((await caseOf(reviewer!, second.id)).state).toBe('received');
  });
});
