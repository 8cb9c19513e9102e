import { forNobody, submitIdea, untilRouted } from '../../../../test/journeys/steps.js';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';

jest.setTimeout(120_000);

let app: TestApp;
let administrator: TestAgent;
let definition: Definition;

interface Definition {
  clocks: { code: string; period: { days?: number; months?: number } }[];
  [part: string]: unknown;
}

const MORE = 1_100;

const tryOut = async (tried: object) =>
  (await administrator.post('/api/v1/workflow-draft/simulations').send({ definition: tried }).expect(200))
    .body;

beforeAll(async () => {
  app = await anApp();
  administrator = await app.as('administrator');
  const { id } = await submitIdea(await app.as('citizen'), forNobody);
  await untilRouted(app, id);
  definition = (await administrator.get('/api/v1/workflow-versions/1')).body;
  await app.query(
    `with copies as (select gen_random_uuid() as id, n from generate_series(1, $2::int) n),
       cases as (
         insert into review.cases select (jsonb_populate_record(c, jsonb_build_object('idea_id', copies.id,
           'tracking_number', 'copy-' || n))).* from review.cases c, copies where c.idea_id = $1)
     insert into review.clocks select (jsonb_populate_record(k, jsonb_build_object('idea_id', copies.id,
       'id', gen_random_uuid()))).* from review.clocks k, copies where k.idea_id = $1`,
    [id, MORE],
  );
});

afterAll(() => app?.close());

describe('a trial of many open cases', () => {
  it('says of all together what it says of one', async () => {
    const none = await tryOut(definition);
    expect(none).toMatchObject({ cases: MORE + 1, dueChanged: 0, stuck: 0, gained: [], examples: [] });
    const clocks = definition.clocks.map((clock) =>
      clock.code === 'decision' ? { ...clock, period: { months: 2 } } : clock,
    );
    const sooner = await tryOut({ ...definition, clocks });
    expect(sooner).toMatchObject({ cases: MORE + 1, dueChanged: MORE + 1, stuck: 0 });
    expect(sooner.examples).toHaveLength(50);
    expect(new Set(sooner.examples.map(({ ideaId }: { ideaId: string }) => ideaId)).size).toBe(50);
  });
});
