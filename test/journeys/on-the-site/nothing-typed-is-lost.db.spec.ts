import { formTokenOn } from '../../support/at-the-provider.js';
import { DEMO_PASSWORD } from '../../../apps/cli/src/seed/demo-accounts.js';
import { anApp, type TestAgent, type TestApp } from '../../support/an-app.js';
import { aPdf } from '../../support/good-files.js';
import { forNobody } from '../steps.js';

/** More than the hour allows here. */
const A_FILM = Buffer.alloc(1_500_000, 32);

describe('nothing typed is lost', () => {
  let app: TestApp;
  /** Keeps the cookie of its forms; signed in with `auth` beside, signed out without. */
  let browser: TestAgent;
  let auth: { authorization: string };

  beforeAll(async () => {
    app = await anApp({ worker: false, config: { uploadMegabytesPerHour: 1 } });
    browser = await app.as('guest');
    auth = await signIn('citizen');
  });
  afterAll(() => app?.close());

  async function signIn(role: string): Promise<{ authorization: string }> {
    const account = { email: `${role}@nation.example.kr`, password: DEMO_PASSWORD };
    const { body } = await (await app.as('guest')).post('/api/v1/sessions').send(account);
    return { authorization: `Bearer ${body.token}` };
  }

  /** The hidden fields of the form on a page. */
  const hiddenIn = (html: string): Record<string, string> =>
    Object.fromEntries(
      [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
        name,
        value,
      ]),
    );

  /** The empty form as a member gets it. */
  const begin = async () => hiddenIn((await browser.get('/ideas/new').set(auth)).text);

  /** Sends a form with files, signed in or not. */
  function send(path: string, fields: Record<string, string>, { as = {}, files = [] as Buffer[] } = {}) {
    let asked = browser.post(path).set(as);
    for (const [name, value] of Object.entries(fields)) asked = asked.field(name, value);
    for (const file of files) asked = asked.attach('files', file, '자료.pdf');
    return asked;
  }

  const draftsNow = async () => (await browser.get('/api/v1/drafts').set(auth)).body;

  it('of a member whose sign-in ended: it stays theirs, and takes its files along once they are back', async () => {
    const checked = await send(
      '/ideas/check',
      { ...(await begin()), ...forNobody },
      { as: auth, files: [aPdf()] },
    );
    const form = hiddenIn(checked.text);
    expect(form).toMatchObject({
      title: forNobody.title,
      attachments: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    for (const path of ['/ideas', '/ideas/new']) {
      const out = await browser.post(path).type('form').send(form);
      expect([path, out.status]).toEqual([path, 401]);
      expect(out.text).toContain('/sign-in?next=%2Fideas%2Fnew');
      expect(out.text).toContain(forNobody.improvement);
      expect(hiddenIn(out.text)).toMatchObject({ member: 'yes', attachments: form.attachments });
    }
    // A file that comes meanwhile joins the other.
    const more = await send('/ideas/check', form, { files: [aPdf()] });
    expect(more.status).toBe(401);
    const { attachments } = hiddenIn(more.text);
    expect(attachments).toMatch(new RegExp(`^${form.attachments},[0-9a-f-]{36}$`));

    const sent = await browser
      .post('/ideas')
      .set(auth)
      .type('form')
      .send({ ...form, attachments });
    expect([sent.status, sent.headers.location]).toEqual([303, expect.stringMatching(/^\/track\//)]);
    const kept = await app.query(
      `select a.id from intake.attachments a join intake.ideas i on i.id = a.idea_id
       where i.title = $1 order by a.position`,
      [forNobody.title],
    );
    expect(kept.map(({ id }) => id).join()).toBe(attachments);
  });

  it('when a draft cannot be kept: words and files wait for the sign-in', async () => {
    const out = await send('/drafts', { ...(await begin()), ...forNobody }, { files: [aPdf()] });
    expect(out.status).toBe(401);
    expect(out.text).toContain(forNobody.improvement);
    const saved = await send('/drafts', { ...hiddenIn(out.text), ...forNobody }, { as: auth });
    expect([saved.status, saved.headers.location]).toEqual([303, expect.stringContaining('saved=1')]);
    expect(await draftsNow()).toMatchObject([
      { content: { title: forNobody.title, attachments: [expect.any(String)] } },
    ]);
    const guest = await send('/drafts', { _csrf: await formTokenOn(browser, '/ideas/new'), ...forNobody });
    expect(guest.status).toBe(401);
  });

  it('in a draft that is gone meanwhile, and two clicks begin one', async () => {
    for (const { id } of await draftsNow()) await browser.delete(`/api/v1/drafts/${id}`).set(auth);
    const form = { ...(await begin()), ...forNobody };
    const clicks = await Promise.all([0, 1, 2].map(() => send('/drafts', form, { as: auth })));
    expect(new Set(clicks.map(({ headers }) => headers.location)).size).toBe(1);
    const [{ id: draftId }, ...others] = await draftsNow();
    expect(others).toEqual([]);
    expect((await browser.delete(`/api/v1/drafts/${draftId}`).set(auth)).status).toBe(204);
    const saved = await send('/drafts', { ...(await begin()), ...forNobody, draftId }, { as: auth });
    expect(saved.status).toBe(303);
    expect(await draftsNow()).toMatchObject([{ content: { improvement: forNobody.improvement } }]);
  });

  it('where the hour’s files are used up, or there are more than any form has', async () => {
    const as = await signIn('reviewer');
    const film = await send('/ideas/check', { ...(await begin()), ...forNobody }, { as, files: [A_FILM] });
    expect(film.status).toBe(429);
    expect(film.text).toContain(`value="${forNobody.title}"`);
    const many = Array.from({ length: 101 }, () => Buffer.from('x'));
    const flood = await send('/ideas/check', forNobody, { as: await signIn('lead'), files: many });
    expect(flood.status).toBe(413);
    expect(flood.text).toContain(forNobody.improvement);
  });

  it('and no empty form stands in for one that was refused before it was read', async () => {
    const refused = await send('/drafts', forNobody, { as: await signIn('auditor') });
    expect(refused.status).toBe(403);
    expect(refused.text).not.toContain('name="improvement"');
  });
});
