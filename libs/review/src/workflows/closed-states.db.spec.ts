import { anApp, type TestApp } from '../../../../test/support/an-app.js';
import { submitIdea } from '../../../../test/journeys/steps.js';

let app: TestApp;

beforeAll(async () => {
  app = await anApp({ worker: false });
}, 60_000);

afterAll(() => app?.close());

/** A version like the first, with these states besides. */
const PUBLISH = `
  insert into review.workflows (tenant_id, code, version, definition, published_at, note)
  select tenant_id, code, $2::int, jsonb_set(definition, '{states}', definition -> 'states' || $3::jsonb), now(), ''
  from review.workflows where tenant_id = $1 and code = 'suggestion' and version = 1`;

describe('a state that nobody outside sees', () => {
  it('stays closed for the cases in it once a later version lacks it; what a later one opens is open', async () => {
    const tenantId = await app.tenantId();
    const label = { ko: '따로', en: 'Apart' };
    const state = { label, kind: 'open', isPublic: false };
    const apart = { ...state, code: 'set_apart' };
    const opened = { ...state, code: 'opened_later' };
    await app.query(PUBLISH, [tenantId, 2, JSON.stringify([apart, opened])]);
    await app.query(PUBLISH, [tenantId, 3, JSON.stringify([{ ...opened, isPublic: true }])]);
    const citizen = await app.as('citizen');
    const put = async (title: string, code: string): Promise<string> => {
      const { id } = await submitIdea(citizen, { title, improvement: '살펴봐 주세요.' });
      await app.query(`update review.cases set state = $2, workflow_version = 2 where idea_id = $1`, [
        id,
        code,
      ]);
      return id;
    };
    const [closed, open] = [await put('따로 둔 제안', 'set_apart'), await put('열린 제안', 'opened_later')];
    const guest = await app.as('guest');
    const { body } = await guest.get('/api/v1/ideas').expect(200);
    const ids = body.items.map(({ ideaId }: { ideaId: string }) => ideaId);
    expect([ids.includes(closed), ids.includes(open)]).toEqual([false, true]);
    const { text } = await guest.get('/open-data/ideas.json').expect(200);
    expect([text.includes(closed), text.includes(open)]).toEqual([false, true]);
  });
});
