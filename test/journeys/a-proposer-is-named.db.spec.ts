import { DueSweep } from '@app/ledger';
import { anApp, type TestAgent, type TestApp } from '../support/an-app.js';
import { eventually } from '../support/eventually.js';
import { linkIn, mailTo, move, promise, startReview, submitIdea, untilRouted } from './steps.js';

jest.setTimeout(180_000);

const NAME = '민아름';
let count = 0;

let app: TestApp;
let guest: TestAgent;
beforeAll(async () => {
  app = await anApp();
  guest = await app.as('guest', 'jeonju');
}, 120_000);
afterAll(() => app?.close());

/** A guest of Jeonju proposes and confirms; the token of the mail shows who it is. */
async function propose(consents: string[], more: object = {}) {
  const email = `proposer-${++count}@example.kr`;
  const title = `버스 정류장에 그늘막을 놓아 주세요 ${count}`;
  const words = { title, improvement: '여름마다 그늘이 모자랍니다.' };
  const { id } = await submitIdea(guest, { ...words, contact: { email, name: NAME }, consents, ...more });
  const confirm = linkIn(await mailTo(app, email, '확인해 주세요'), '/confirm').searchParams.get('token');
  await guest.post(`/api/v1/ideas/${id}/confirmation`).send({ token: confirm }).expect(200);
  await untilRouted(app, id);
  const token = linkIn(await mailTo(app, email, '접수'), '/track/').searchParams.get('token')!;
  return { id: id as string, token };
}

async function adopt(ideaId: string): Promise<void> {
  const lead = await app.as('lead', 'jeonju');
  const { agencyCode } = (await lead.get(`/api/v1/cases/${ideaId}`)).body;
  const official = await app.ofAgency(agencyCode, 'jeonju');
  await startReview(official, ideaId);
  expect((await move(official, ideaId, 'adopt', promise)).status).toBe(200);
}

/** As anyone reads them: in the answer of REST, and whether the page names them. */
async function namesOn(ideaId: string): Promise<string[]> {
  const { proposerNames } = (await guest.get(`/api/v1/ideas/${ideaId}`)).body;
  const page = (await guest.get(`/ideas/${ideaId}?lang=ko`)).text;
  expect(page.includes(`<dt>제안한 분</dt><dd>${NAME}</dd>`)).toBe(proposerNames.length > 0);
  expect(page.includes(NAME)).toBe(proposerNames.length > 0);
  return proposerNames;
}

describe('a proposer is named', () => {
  it('with an adoption, for as long as they agree to it', async () => {
    const { id, token } = await propose(['processing', 'public_name']);
    expect(await namesOn(id)).toEqual([]);
    await adopt(id);
    expect(await namesOn(id)).toEqual([NAME]);
    // Whatever is kept by others is without names.
    for (const path of ['/feeds/ideas.json', '/feeds/promises.json', '/open-data/ideas.csv', '/ideas']) {
      // The worker writes promises down after the adoption.
      const text = await eventually(async () => {
        const answer = await guest.get(path).expect(200);
        expect([path, answer.text.includes('그늘막')]).toEqual([path, true]);
        return answer.text;
      });
      expect([path, text.includes(NAME)]).toEqual([path, false]);
    }

    const consent = { kind: 'public_name', idea: id, token };
    await guest.delete('/api/v1/own-data/consents').query(consent).expect(204);
    expect(await namesOn(id)).toEqual([]);
    await guest.put('/api/v1/own-data/consents').send(consent).expect(204);
    expect(await namesOn(id)).toEqual([NAME]);

    await guest.post('/api/v1/own-data/erasure').send({ idea: id, token }).expect(201);
    app.clock.advance({ days: 8 });
    while ((await app.api.get(DueSweep, { strict: false }).sweep()) > 0);
    expect(await namesOn(id)).toEqual([]);
    app.clock.reset();
  });

  it('never without their consent, and never of an idea that stays closed', async () => {
    const silent = await propose(['processing']);
    const closed = await propose(['processing', 'public_name'], { isWithheld: true });
    for (const { id } of [silent, closed]) {
      await adopt(id);
      expect(await namesOn(id)).toEqual([]);
    }
  });
});
