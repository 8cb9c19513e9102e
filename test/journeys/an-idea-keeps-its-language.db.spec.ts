import { anApp, type TestAgent, type TestApp } from '../support/an-app.js';
import { formTokenOn } from '../support/at-the-provider.js';
import { eventually } from '../support/eventually.js';
import { linkIn, mailTo, submitIdea } from './steps.js';

jest.setTimeout(120_000);

const english = { title: 'Shade at every bus stop', improvement: 'Plant trees beside the stops.' };
const email = 'visitor@example.kr';

describe('an idea keeps its language', () => {
  let app: TestApp;
  let guest: TestAgent;
  let citizen: TestAgent;
  beforeAll(async () => {
    app = await anApp();
    [guest, citizen] = [await app.as('guest'), await app.as('citizen')];
  });
  afterAll(() => app.close());

  it('which is that of its words, whatever page they were typed on; mails come in that of the page', async () => {
    const _csrf = await formTokenOn(guest, '/ideas/new?lang=ko');
    const form = { ...english, 'contact.email': email, 'agree.processing': 'yes', _csrf };
    expect((await guest.post('/ideas').type('form').send(form)).status).toBe(303);
    const link = linkIn(await mailTo(app, email, '확인해 주세요'), '/confirm');
    const page = await guest.get(`${link.pathname}${link.search}`);
    expect(page.text).toContain(`<p class="lead" lang="en">${english.title}</p>`);
    const id = link.pathname.split('/')[2]!;
    await guest.post(`/api/v1/ideas/${id}/confirmation`).send({ token: link.searchParams.get('token') });
    expect((await guest.get(`/api/v1/ideas/${id}`)).body).toMatchObject({ language: 'en' });

    const { items } = (await guest.get('/api/v1/ideas')).body;
    expect(items).toMatchObject([{ ideaId: id, language: 'en' }]);
    const listed = await guest.get('/ideas?lang=ko');
    expect(listed.text).toContain(`<a href="/ideas/${id}" lang="en">${english.title}</a>`);
    const shown = (await guest.get(`/ideas/${id}?lang=ko`)).text;
    expect(shown).toMatch(/<h2 id="improvement">개선방안<\/h2><div class="text" lang="en"><p>Plant trees/);
  });

  it('and is told with what is near, here and elsewhere', async () => {
    const words = { title: '정류장마다 그늘막을 놓아 주세요', improvement: '여름에 덥습니다.' };
    const { id } = await submitIdea(citizen, words);
    await eventually(async () => {
      const near = await guest.get('/api/v1/similar-ideas').query({ q: words.title });
      expect(near.body.ideas).toMatchObject([{ ideaId: id, language: 'ko' }]);
      const far = await (
        await app.as('guest', 'jeonju')
      )
        .get('/api/v1/similar-ideas')
        .query({ q: words.title, scope: 'nation' });
      expect(far.body.ideas).toMatchObject([{ ideaId: id, language: 'ko' }]);
    });
  });

  it('unless a program says which it is', async () => {
    const languageOf = async (more: object) => (await submitIdea(citizen, { ...english, ...more })).language;
    expect(await languageOf({})).toBe('en');
    expect(await languageOf({ language: 'ko' })).toBe('ko');
  });
});
