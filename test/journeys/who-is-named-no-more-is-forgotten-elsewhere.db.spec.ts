import type { TestApp } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';
import { untilDelivered } from '../support/until-delivered.js';
import { NATION, Towns } from './between-towns.js';
import { linkIn, mailTo, move, startReview, untilRouted } from './steps.js';

jest.setTimeout(180_000);

let towns: Towns;
let app: TestApp;
beforeAll(async () => {
  towns = await Towns.found();
  ({ app } = towns);
}, 120_000);
afterAll(() => app.close());

const wordsAt = async (tenant: 'jeonju' | 'nation', id: string): Promise<string> =>
  (await (await app.as('guest', tenant)).get(`/api/v1/ideas/${id}`)).body.improvement;

describe('whoever asked to be forgotten and is named no more', () => {
  it.each([
    ['who agreed to be known there', '김하늘', 'haneul@example.kr', true, false],
    ['whom nobody knows there', '이바다', 'bada@example.kr', false, false],
    ['whose name was dropped there before the wish came', '박구름', 'gureum@example.kr', false, true],
  ])('is covered where the idea was raised to: one %s', async (_, name, email, isKnown, isDropped) => {
    const sent = await towns.propose({ improvement: `${name} 님과 함께 씁니다.` });
    const guest = await app.as('guest', 'jeonju');
    const state = (others: object[]) =>
      guest.put(`/api/v1/ideas/${sent.id}/proposers`).send({ others, token: sent.token }).expect(200);
    await state([{ name, email, share: 50 }]);
    const { pathname, searchParams } = linkIn(await mailTo(app, email, '공동 제안에 동의해'), '/proposals/');
    const [proposal, token] = [pathname.split('/').at(-1)!, searchParams.get('token')!];
    await guest.post(`/api/v1/proposals/${proposal}/answers`).send({ token, answer: 'agreed' }).expect(200);
    if (isKnown)
      await guest.put('/api/v1/own-data/consents').send({ proposal, token, kind: 'sharing' }).expect(204);
    const official = await towns.official(sent.id);
    await startReview(official, sent.id);
    const raised = await move(official, sent.id, 'raise', { message: `${name} 님도 함께 제안했습니다.` });
    expect(raised.status).toBe(200);
    const copy = await towns.opened('jeonju', sent.id, NATION);
    await untilRouted(app, copy.ideaId);
    await untilDelivered(app);
    const known = await app.query(`select 1 from identity.persons where name = $1`, [name]);
    expect(known).toHaveLength(isKnown ? 2 : 1);
    // As where the nation hears first who proposes, and then of the wish.
    if (isDropped) await app.query(`delete from intake.joint_proposers where idea_id = $1`, [copy.ideaId]);

    await guest.post('/api/v1/own-data/erasure').send({ proposal, token }).expect(201);
    await state([]);
    await eventually(async () =>
      expect(await wordsAt('nation', copy.ideaId)).toBe('[지움] 님과 함께 씁니다.'),
    );
    expect(await wordsAt('jeonju', sent.id)).toBe('[지움] 님과 함께 씁니다.');
    await untilDelivered(app);
    const told = await app.query<{ message: string }>(
      `select message from exchange.crossings where id = $1`,
      [copy.id],
    );
    expect(told.map(({ message }) => message)).toEqual(Array(2).fill('[지움] 님도 함께 제안했습니다.'));
    expect(await app.query(`select 1 from identity.persons where name = $1`, [name])).toEqual([]);
    expect(await app.query(`select 1 from exchange.wishes where known is not null`)).toEqual([]);
    await towns.verify();
  });
});
