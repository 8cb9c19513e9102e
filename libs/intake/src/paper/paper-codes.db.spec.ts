import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';

let app: TestApp;
let lead: TestAgent;
let guest: TestAgent;

beforeAll(async () => {
  app = await anApp({ worker: false });
  [lead, guest] = [await app.as('lead'), await app.as('guest')];
});
afterAll(() => app?.close());

/** An idea that somebody brought to the counter today, and the code on their paper. */
async function brought(): Promise<{ id: string; number: string; code: string }> {
  const { status, body } = await lead.post('/api/v1/paper-ideas').send({
    ...{ title: '정류장에 그늘을', improvement: '정류장 앞에 나무를 심습니다.' },
    ...{ channel: 'counter', receivedOn: new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10) },
    ...{ person: { name: '나래솔', phone: '010-3141-5926' }, hasConsented: true },
  });
  expect(status).toBe(201);
  return { id: body.idea.id, number: body.idea.trackingNumber, code: body.code };
}

const open = (number: string, code: string) => guest.post(`/api/v1/track/${number}/opening`).send({ code });
const isOwner = async (id: string, token: string): Promise<boolean> =>
  (await guest.get(`/api/v1/ideas/${id}`).query({ token })).body.isMine === true;

describe('a new code for a paper', () => {
  it('ends the former one, and every token it gave', async () => {
    const { id, number, code } = await brought();
    const { token } = (await open(number, code)).body;
    expect(await isOwner(id, token)).toBe(true);
    expect((await guest.get('/api/v1/own-data').query({ idea: id, token })).status).toBe(200);

    const renewed = (await lead.post(`/api/v1/paper-ideas/${id}/codes`)).body.code as string;
    expect((await open(number, code)).status).toBe(404);
    expect(await isOwner(id, token)).toBe(false);
    expect((await guest.get('/api/v1/own-data').query({ idea: id, token })).status).toBe(403);
    expect((await guest.post(`/api/v1/ideas/${id}/withdrawal`).send({ token })).status).toBe(403);

    const fresh = (await open(number, renewed)).body.token as string;
    expect([fresh === token, await isOwner(id, fresh)]).toEqual([false, true]);
  });

  it('opens no other idea', async () => {
    const [one, other] = [await brought(), await brought()];
    const { token } = (await open(one.number, one.code)).body;
    expect(await isOwner(other.id, token)).toBe(false);
  });
});
