import { CountsVerification } from '@app/insight';
import { type LedgerEvent } from '@app/ledger';
import { Database, systemOf } from '@app/platform';
import { caseOf, submitIdea, untilRouted } from '../../../../test/journeys/steps.js';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import { eventually } from '../../../../test/support/eventually.js';
import { FIND_CANDIDATES } from './campaigns.queries.js';
import { GroupCampaigns } from './group-campaigns.processor.js';

jest.setTimeout(120_000);

const body = `재난문자가 너무 길고 어려워 어르신들이 무슨 일을 해야 하는지 알지 못합니다. 문자의 첫 줄에 할 일을 쓰고
  대피소까지 가는 길을 그림으로 보여 주세요. 한자어 대신 쉬운 낱말을 쓰고 외국인을 위해 영어를 함께 적어 주세요.`;
const copy = (n: number) => ({
  title: `재난문자 고치기 ${n}`,
  improvement: `${n}번째로 보냅니다. ${body} 부탁드립니다.`,
});

let app: TestApp;
let [citizen, reviewer, elsewhere]: TestAgent[] = [];
beforeAll(async () => {
  app = await anApp();
  citizen = await app.as('citizen');
  reviewer = await app.as('reviewer');
  elsewhere = await app.ofAgency('moe');
}, 120_000);
afterAll(() => app.close());

const campaignOf = async (id: string, person = reviewer!) =>
  (await person.get(`/api/v1/cases/${id}/campaign`)).body;

async function untilGrouped(id: string, size: number): Promise<void> {
  await eventually(async () => expect((await campaignOf(id)).size).toBe(size));
}

describe('near-copies', () => {
  const ids: string[] = [];

  it('are grouped as they come in, and nothing else is', async () => {
    for (let n = 0; n < 5; n++) {
      const { id } = await submitIdea(citizen!, copy(n));
      await untilRouted(app, id);
      ids.push(id);
    }
    const other = await submitIdea(citizen!);
    await untilRouted(app, other.id);
    await untilGrouped(ids[4]!, 5);
    expect(await campaignOf(other.id)).toMatchObject({ size: 0, first: null, members: [] });
    const { body: sizes } = await reviewer!.get(`/api/v1/campaigns?ideas=${[...ids, other.id].join(',')}`);
    expect(sizes).toEqual(expect.arrayContaining(ids.map((ideaId) => ({ ideaId, size: 5 }))));
    expect(sizes).toHaveLength(5);
    const town = await app.as('reviewer', 'jeonju');
    expect((await town.get(`/api/v1/campaigns?ideas=${ids[0]}`)).body).toEqual([]);
    expect((await town.get(`/api/v1/cases/${ids[0]}/campaign`)).status).toBe(404);
  });

  it('are grouped once, however often the event comes', async () => {
    const tenantId = await app.tenantId();
    const grouping = app.worker!.get(GroupCampaigns, { strict: false });
    const again = ids.map((subjectId) => ({ tenantId, subjectId }) as LedgerEvent);
    const rows = () =>
      app
        .query(`select * from routing.campaign_members order by idea_id`)
        .then((found) => JSON.stringify(found));
    const before = await rows();
    const database = app.worker!.get(Database, { strict: false });
    await database.enter(systemOf(tenantId), (tx) => grouping.receive(tx, again));
    expect(await rows()).toBe(before);
  });

  it('are found by looking into the index, however many there are', async () => {
    const tenantId = await app.tenantId();
    await app.query(
      `insert into routing.bands select $1, 100000 + n % 100000, gen_random_uuid() from generate_series(1, 300000) n`,
      [tenantId],
    );
    await app.query(`analyze routing.bands`);
    const database = app.api.get(Database, { strict: false });
    const plan: { 'QUERY PLAN': string }[] = await database.enter(systemOf(tenantId), (tx) =>
      tx.query(`explain ${FIND_CANDIDATES}`, [tenantId, ids[0], [100_001, 100_002]]),
    );
    const lines = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(lines).toMatch(/Index (Only )?Scan using bands_pkey/);
    expect(lines).not.toContain('Seq Scan');
  });

  it('are merged into the first in one act, each by itself', async () => {
    for (const id of ids) await citizen!.put(`/api/v1/ideas/${id}/support`);
    await elsewhere!.put(`/api/v1/ideas/${ids[3]}/support`);
    const gone = ids[4]!;
    expect((await citizen!.post(`/api/v1/ideas/${gone}/withdrawal`).send({})).status).toBe(204);
    const campaign = await campaignOf(ids[2]!);
    expect(campaign).toMatchObject({
      size: 5,
      first: { ideaId: ids[0], supports: 1 },
      supportsAfter: 2,
      supportersTold: 2,
    });
    expect(campaign.members.map(({ ideaId }: { ideaId: string }) => ideaId)).toEqual(ids.slice(1, 4));

    const { version } = await caseOf(reviewer!, ids[1]!);
    const fields = { agency: 'moe', reason: 'other-agency-business', message: '소관이 다릅니다.' };
    const sent = await reviewer!
      .post(`/api/v1/cases/${ids[1]}/transitions`)
      .send({ transition: 'transfer', version, fields });
    expect([sent.status, sent.body.code]).toEqual([200, undefined]);
    const answer = await reviewer!
      .post(`/api/v1/cases/${ids[2]}/campaign/merges`)
      .send({ message: '같은 글을 함께 심사합니다.' });
    expect([answer.status, answer.body]).toMatchObject([
      200,
      [ids[2], ids[3]].map((ideaId) => ({ ideaId, isMerged: true, code: null })),
    ]);
    expect(await caseOf(reviewer!, ids[0]!)).toMatchObject({ supports: 2, state: 'received' });
    expect(await caseOf(reviewer!, ids[3]!)).toMatchObject({ state: 'duplicate' });
    const again = await reviewer!.post(`/api/v1/cases/${ids[2]}/campaign/merges`).send({ message: '다시' });
    expect(again.body).toEqual([]);
    const counts = app.api.get(CountsVerification, { strict: false });
    expect(await counts.verify(systemOf(await app.tenantId()))).toEqual([]);
  });
});
