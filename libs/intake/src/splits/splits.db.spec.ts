import { CountsVerification } from '@app/insight';
import { systemOf } from '@app/platform';
import {
  claim,
  forOurAgency,
  mailTo,
  move,
  submitIdea,
  untilRouted,
} from '../../../../test/journeys/steps.js';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';

jest.setTimeout(120_000);

let app: TestApp;
let [citizen, reviewer]: TestAgent[] = [];
beforeAll(async () => {
  app = await anApp();
  [citizen, reviewer] = [await app.as('citizen'), await app.as('reviewer')];
  // Whoever signed in now has not signed out yet by then.
  app.clock.set('2026-06-01');
}, 120_000);
afterAll(() => app.close());

const message = '먼저 접수된 제안과 함께 심사합니다.';
const merge = (one: { id: string }, into: { trackingNumber: string }) =>
  move(reviewer!, one.id, 'close_duplicate', { sameAs: [into.trackingNumber], message });
const linksOf = async ({ id }: { id: string }) => (await citizen!.get(`/api/v1/ideas/${id}/links`)).body;
const said = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code];

describe('an idea of two wishes', () => {
  const title = '재난문자에 지도를 넣고, 재난문자를 음성으로도 알려 주세요';
  const improvement = '재난문자에 대피소 지도를 넣어 주세요.\n그리고 음성 안내도\n함께 보내 주세요.';
  const split = (idea: { id: string }, newTitle: string, excerpt: string) =>
    move(reviewer!, idea.id, 'split', { newTitle, excerpt, message: '두 부서에서 따로 심사합니다.' });

  it('is split in the proposer’s own words, and both count from one day', async () => {
    app.clock.advance({ hours: 1 });
    const whole = await submitIdea(citizen!, { ...forOurAgency, title, improvement });
    await untilRouted(app, whole.id);
    await claim(reviewer!, whole.id);
    app.clock.advance({ days: 3 });
    expect(said(await split(whole, '음성 안내', '음성 안내를 보내 주세요'))).toEqual([
      422,
      'intake.not_own_words',
    ]);
    expect(said(await split(whole, '남의 말', '음성 안내도 함께 보내 주세요.'))).toEqual([
      422,
      'intake.not_own_words',
    ]);
    expect(
      (await split(whole, '재난문자를 음성으로도 알려 주세요', '음성 안내도 함께 보내 주세요.')).status,
    ).toBe(200);

    const { splitInto } = await linksOf(whole);
    expect(splitInto).toHaveLength(1);
    const [part] = splitInto;
    expect((await linksOf(part)).splitFrom.id).toBe(whole.id);
    await untilRouted(app, part.id);
    const shown = (await citizen!.get(`/api/v1/ideas/${part.id}`)).body;
    const still = (await citizen!.get(`/api/v1/ideas/${whole.id}`)).body;
    expect(shown).toMatchObject({
      ...{
        title: '재난문자를 음성으로도 알려 주세요',
        improvement: '음성 안내도\n함께 보내 주세요.',
        situation: null,
      },
      ...{ isMine: true, submittedAt: whole.submittedAt, dueOn: still.dueOn, supports: 0 },
    });
    expect(shown.trackingNumber).not.toBe(whole.trackingNumber);
    expect(still).toMatchObject({ title, improvement, state: 'received' });
    const { body: timeline } = await citizen!.get(`/api/v1/ideas/${whole.id}/timeline`);
    expect(timeline.map(({ kind }: { kind: string }) => kind)).toContain('split');
    const told = await mailTo(app, 'citizen@nation.example.kr', '따로 접수되었습니다');
    expect(told.text).toContain(whole.trackingNumber);
    const [event] = await app.query<{ data: object }>(
      `select data from ledger.events where subject_id = $1 and kind = 'case.moved' order by sequence desc limit 1`,
      [whole.id],
    );
    expect(event!.data).toMatchObject({ transition: 'split', part: part.id });
    expect(JSON.stringify(event!.data)).not.toContain('음성');

    const again = () => split(whole, title, '재난문자에 대피소 지도를 넣어 주세요.');
    const others = [{ name: '김하늘', email: 'haneul@example.kr', share: 40 }];
    expect((await citizen!.put(`/api/v1/ideas/${whole.id}/proposers`).send({ others })).status).toBe(200);
    expect(said(await again())).toEqual([409, 'intake.split_of_joint']);
    expect((await citizen!.put(`/api/v1/ideas/${whole.id}/proposers`).send({ others: [] })).status).toBe(200);
    const hiding = `/api/v1/ideas/${whole.id}/hiding`;
    expect((await reviewer!.put(hiding).send({ reason: 'personal-data' })).status).toBe(204);
    expect(said(await again())).toEqual([409, 'intake.split_of_hidden']);
    expect((await reviewer!.delete(hiding)).status).toBe(204);

    // The whole was there first, so the part can go back into it and not the other way round.
    expect(said(await merge(whole, part))).toEqual([422, 'workflow.condition_failed']);
    expect((await merge(part, whole)).status).toBe(200);
    const counts = app.api.get(CountsVerification, { strict: false });
    expect(await counts.verify(systemOf(await app.tenantId()))).toEqual([]);
  });
});
