import { submitIdea, untilRouted } from '../../../../test/journeys/steps.js';
import { anApp, type TestAgent, type TestApp } from '../../../../test/support/an-app.js';
import { eventually } from '../../../../test/support/eventually.js';

let app: TestApp;
let citizen: TestAgent;
let idea: { id: string; trackingNumber: string };

const notices = async (person = citizen) => (await person.get('/api/v1/notices')).body;

beforeAll(async () => {
  app = await anApp();
  citizen = await app.as('citizen');
  idea = await submitIdea(citizen);
  await untilRouted(app, idea.id);
});

afterAll(() => app?.close());

describe('notices on the site', () => {
  it('tell a proposer what became of the idea, in both languages, and are unread at first', async () => {
    const { items, unread, next } = await eventually(async () => {
      const found = await notices();
      expect(found.items).toHaveLength(2);
      return found;
    });
    expect([unread, next]).toEqual([2, null]);
    expect(items).toMatchObject([
      { title: { ko: expect.any(String) }, path: `/ideas/${idea.id}`, readAt: null },
      { title: { ko: '제안 접수', en: 'Idea received' }, ideaTitle: expect.stringContaining('재난문자') },
    ]);
  });

  it('are read one by one, and by their reader alone', async () => {
    const { items } = await notices();
    const path = `/api/v1/notices/${items[0].id}/reading`;
    expect((await (await app.as('reviewer')).put(path)).status).toBe(404);
    expect((await (await app.as('citizen', 'jeonju')).put(path)).status).toBe(404);
    expect((await citizen.put(path)).status).toBe(204);
    expect((await citizen.put(path)).status).toBe(204);
    expect((await notices()).unread).toBe(1);
  });

  it('show on a page of their own, and are read all together by one button', async () => {
    const page = await citizen.get('/my/notices');
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('읽지 않은 알림 1개')]);
    expect((await (await app.as('guest')).get('/my/notices')).status).not.toBe(200);
    expect((await citizen.put('/api/v1/notices/reading')).status).toBe(204);
    expect((await citizen.get('/my/notices')).text).toContain('모두 읽었습니다');
    expect(await notices()).toMatchObject({ unread: 0 });
  });

  it('say nothing of an idea’s title to whoever is not to read it', async () => {
    const [reviewer] = await app.query<{ id: string }>(
      `select person_id as id from identity.accounts where sign_in_name = 'evaluator@nation.example.kr'`,
    );
    await app.query(`update notifications.messages set person_id = $1 where template = 'received'`, [
      reviewer!.id,
    ]);
    await app.query(`update intake.ideas set is_withheld = true where id = $1`, [idea.id]);
    expect((await notices(await app.as('evaluator'))).items).toMatchObject([{ ideaTitle: null }]);
    expect((await notices()).items).toMatchObject([{ ideaTitle: expect.stringContaining('재난문자') }]);
  });
});
