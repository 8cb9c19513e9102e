import { v7 } from 'uuid';
import { SupportsService } from '@app/intake';
import { DueSweep } from '@app/ledger';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import { aVoter, plantVotes } from '../../../../test/support/a-voter.js';

jest.setTimeout(120_000);

let app: TestApp;
let supports: SupportsService;
let tenantId: string;
let citizen: TestAgent;
let lead: TestAgent;

beforeAll(async () => {
  app = await anApp({ worker: false });
  supports = app.api.get(SupportsService, { strict: false });
  [tenantId, citizen, lead] = [await app.tenantId(), await app.as('citizen'), await app.as('lead')];
});
afterAll(() => app?.close());

/** What the worker does every five minutes. */
const watch = async (): Promise<void> => {
  await app.query(`update ledger.due set due_at = now() where kind = 'intake.supports_watched'`);
  await app.api.get(DueSweep, { strict: false }).sweep();
};

const aMember = (email: string) => aVoter(app, tenantId, email);

async function anIdea(): Promise<string> {
  const idea = { title: '정부24 서식을 쉽게', improvement: '쉬운 말을 씁니다.' };
  return (await citizen.post('/api/v1/ideas').send(idea)).body.id;
}

const plant = (ideaId: string, count: number, more: object = {}): Promise<void> =>
  plantVotes(app, tenantId, ideaId, count, more);

interface Sign {
  id: string;
  ideaId: string;
  kind: string;
}

/** The signs about an idea that wait for somebody. */
async function openOf(id: string): Promise<Sign[]> {
  const { body } = await lead.get('/api/v1/support-signals');
  return body.items.filter(({ ideaId }: Sign) => ideaId === id);
}

describe('support that comes in a ring', () => {
  const flagged = () => app.query(`select 1 from ledger.events where kind = 'supports.flagged'`);

  it('is flagged once, with what was odd, for those who look after the case; a few votes are not', async () => {
    const [ring, few] = [await anIdea(), await anIdea()];
    for (let at = 0; at < 12; at++) {
      const member = await aMember(`ring-${at}@example.com`);
      await supports.support(member, ring, '198.51.100.7');
      if (at < 9) await supports.support(member, few, '198.51.100.8');
    }
    await watch();
    const signals = (await lead.get(`/api/v1/cases/${ring}/support-signals`)).body;
    expect(signals).toHaveLength(2);
    expect(signals).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'network',
          supports: 12,
          network: expect.stringMatching(/^[\w-]{43}$/),
        }),
        expect.objectContaining({ kind: 'fresh', supports: 12, network: null }),
      ]),
    );
    expect((await lead.get(`/api/v1/cases/${few}/support-signals`)).body).toEqual([]);
    expect((await citizen.get(`/api/v1/cases/${ring}/support-signals`)).status).toBe(403);
    expect(await flagged()).toHaveLength(2);
    await watch();
    expect(await flagged()).toHaveLength(2);
  });

  it('waits for somebody who may invalidate, until it is settled, and again once more of it comes', async () => {
    const id = await anIdea();
    const open = () => openOf(id);
    const vote = async (from: number, until: number) => {
      for (let at = from; at < until; at++)
        await supports.support(await aMember(`school-${at}@example.com`), id, '198.51.100.77');
      await watch();
    };
    await vote(0, 10);
    const [track] = await app.query<{ number: string }>(
      `select tracking_number as number from intake.ideas where id = $1`,
      [id],
    );
    const signals = await open();
    expect(signals.map(({ kind }) => kind).toSorted()).toEqual(['fresh', 'network']);
    expect(signals[0]).toMatchObject({ title: '정부24 서식을 쉽게', trackingNumber: track!.number });
    const settle = (one: Sign) => lead.post(`/api/v1/support-signals/${one.id}/settlement`);
    for (const one of [...signals, signals[0]!]) expect((await settle(one)).status).toBe(204);
    expect(await open()).toEqual([]);
    expect(
      await app.query(`select actor_kind from ledger.events where kind = 'supports.settled'`),
    ).toHaveLength(2);
    // Whoever opens the case reads it still.
    expect((await lead.get(`/api/v1/cases/${id}/support-signals`)).body).toHaveLength(2);
    await watch();
    expect(await open()).toEqual([]);
    await vote(10, 12);
    expect(await open()).toHaveLength(2);
  });

  it('waits no more once its support was invalidated, and again when that is undone', async () => {
    const id = await anIdea();
    for (let at = 0; at < 10; at++)
      await supports.support(await aMember(`waiting-${at}@example.com`), id, '198.51.100.99');
    await watch();
    const open = () => openOf(id);
    expect(await open()).toHaveLength(2);
    const one = v7();
    const conditions = { ideaId: id, accountHours: 24, expected: 10, reason: '한곳에서 왔습니다.' };
    expect((await lead.put(`/api/v1/invalidations/${one}`).send(conditions)).status).toBe(200);
    expect(await open()).toEqual([]);
    await lead.post(`/api/v1/invalidations/${one}/undoing`);
    expect(await open()).toHaveLength(2);
  });

  it('comes up again with a later ring, even a smaller one', async () => {
    const id = await anIdea();
    const vote = async (from: number, until: number) => {
      for (let at = from; at < until; at++)
        await supports.support(await aMember(`later-${at}@example.com`), id, '198.51.100.111');
      await watch();
    };
    await vote(0, 12);
    const conditions = { ideaId: id, accountHours: 24, expected: 12, reason: '한곳에서 왔습니다.' };
    expect((await lead.put(`/api/v1/invalidations/${v7()}`).send(conditions)).status).toBe(200);
    expect(await openOf(id)).toEqual([]);
    // Longer than a ring lasts, and not so long that the lead is signed out.
    app.clock.advance({ hours: 0.4 });
    await vote(12, 22);
    expect(await openOf(id)).toHaveLength(2);
    app.clock.reset();
  });

  it('is listed page by page, the oldest first, for those who may invalidate', async () => {
    const id = await anIdea();
    await plant(id, 1, { network: 'many' });
    await app.query(
      `insert into intake.support_signals (tenant_id, id, idea_id, kind, network, supports, from_at, until_at, found_at)
       select $1, ('ffffffff-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, $2, 'fresh', 'n' || n, 10,
         now() - interval '1 hour', now() + interval '1 hour', now()
       from generate_series(1, 41) n`,
      [tenantId, id],
    );
    await app.query(`update intake.supports set account_since = given_at where idea_id = $1`, [id]);
    const found: string[] = [];
    let after: string | null = 'fffffffe-0000-7000-8000-000000000000';
    for (const most of [20, 20, 1]) {
      const { body } = await lead.get('/api/v1/support-signals').query({ after });
      expect(body.items).toHaveLength(most);
      found.push(...body.items.map(({ id: one }: Sign) => one));
      after = body.next;
    }
    expect(after).toBeNull();
    expect(found).toEqual([...new Set(found)].toSorted());
    expect((await (await app.as('reviewer')).get('/api/v1/support-signals')).status).toBe(403);
  });

  it('over hours from many networks by old accounts is none', async () => {
    const id = await anIdea();
    for (let at = 0; at < 30; at++)
      await plant(id, 1, {
        network: `n${at % 5}`,
        given_at: new Date(Date.now() - at * 4 * 60_000).toISOString(),
      });
    await watch();
    expect((await lead.get(`/api/v1/cases/${id}/support-signals`)).body).toEqual([]);
  });

  it('is forgotten to have a network after ninety days', async () => {
    const id = await anIdea();
    await plant(id, 3, { network: 'old', given_at: '2026-01-01T00:00:00Z' });
    await watch();
    const left = await app.query(`select 1 from intake.supports where idea_id = $1 and network is not null`, [
      id,
    ]);
    expect(left).toEqual([]);
  });
});
