import type { Browser, Page } from 'playwright-core';
import { aBrowser, describeInBrowser, screens, violationsOn } from '../../support/a-browser.js';
import { anApp, type TestApp } from '../../support/an-app.js';
import { look as lookAt, tells } from '../../support/at-the-console.js';
import { eventually } from '../../support/eventually.js';
import {
  decide,
  forOurAgency,
  linkIn,
  mailTo,
  promise,
  startReview,
  submitIdea,
  untilRouted,
} from '../steps.js';

jest.setTimeout(300_000);

describeInBrowser('a citizen without JavaScript', () => {
  let app: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([anApp(), aBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  async function open(screen: (typeof screens)[number]): Promise<Page> {
    const { port } = new URL(app.url);
    const context = await browser.newContext({
      viewport: screen,
      javaScriptEnabled: false,
      locale: 'ko-KR',
      baseURL: `http://localhost:${port}`,
    });
    context.setDefaultTimeout(10_000);
    return context.newPage();
  }

  /** Every page of the journey is looked at: nothing for axe to find, nothing beyond the edge of the screen. */
  const look = (page: Page): Promise<void> => lookAt(page, violationsOn);

  it.each(screens)('submits, confirms, follows and reads the promise on a $name', async (screen) => {
    const page = await open(screen);
    const email = `${screen.name}@example.kr`;
    await page.goto('/');
    await look(page);
    await page.getByRole('link', { name: '제안하기' }).first().click();
    await look(page);

    await page.getByLabel('제목', { exact: true }).fill('번호 901010-1234567을 지워 주세요');
    await page.getByRole('button', { name: '보내기 전에 확인하기' }).click();
    await look(page);
    await tells(page.getByRole('alert').or(page.locator('[aria-labelledby]')).first(), '확인');
    expect(await page.getByLabel('제목', { exact: true }).inputValue()).toContain('901010');

    await page.getByLabel('개선방안').fill(forOurAgency.improvement);
    await page.getByLabel('이메일').fill(email);
    await page.getByLabel('이름과 연락처를 받는 데 동의합니다').check();
    await page.getByRole('button', { name: '보내기 전에 확인하기' }).click();
    await look(page);
    await tells(page.getByRole('main'), '주민등록번호');
    await page.getByRole('button', { name: '고치기' }).click();
    expect(await page.getByLabel('개선방안').inputValue()).toBe(forOurAgency.improvement);
    await page.getByLabel('제목', { exact: true }).fill(forOurAgency.title);
    await page.getByRole('button', { name: '보내기 전에 확인하기' }).click();
    await page.getByRole('button', { name: '보내기', exact: true }).click();
    await tells(page.getByRole('main'), '메일함을 열어 주세요');
    await look(page);
    const number = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}/.exec(await page.getByRole('main').innerText())![0];

    const link = linkIn(await mailTo(app, email, '확인해 주세요'), '/confirm');
    await page.goto(link.pathname + link.search);
    await look(page);
    await page.getByRole('button', { name: '네, 접수합니다' }).click();
    await look(page);

    await page.goto('/track');
    await look(page);
    await page.getByLabel('접수번호').fill(number.toLowerCase());
    await page.getByRole('main').getByRole('button', { name: '찾기' }).click();
    await look(page);
    await tells(page.getByRole('main'), '결정 기한');

    const [idea] = await app.query<{ id: string }>(`select id from intake.ideas where tracking_number = $1`, [
      number,
    ]);
    await untilRouted(app, idea!.id);
    const reviewer = await app.as('reviewer');
    await startReview(reviewer, idea!.id);
    await decide([reviewer, await app.as('lead')], idea!.id, 'adopt', promise);

    await page.reload();
    await look(page);
    const main = await page.getByRole('main').innerText();
    expect(main).toContain(promise.reply);
    expect(main).toContain(promise.owner);
    const [year, month, day] = promise.promisedOn.split('-').map(Number);
    expect(main).toContain(`${year}년 ${month}월 ${day}일`);
    expect(main).toContain('행정안전부');
    await page.context().close();
  });

  it.each(screens)('is not content with the answer, and asks again on a $name', async (screen) => {
    const { id } = await submitIdea(await app.as('citizen'));
    await untilRouted(app, id);
    const [reviewer, lead] = await Promise.all([app.as('reviewer'), app.as('lead')]);
    await startReview(reviewer, id);
    const declined = { reason: 'law-unclear', reply: '법령의 뜻이 분명하지 않습니다.' };
    await decide([reviewer, lead], id, 'decline', declined);

    const page = await open(screen);
    await page.goto(`/sign-in?next=/ideas/${id}`);
    await page.getByLabel('이메일').fill('citizen@nation.example.kr');
    await page.getByLabel('비밀번호').fill('madang-demo');
    await page.getByRole('main').getByRole('button', { name: '로그인' }).click();
    await tells(page.getByRole('main'), '재심사 요청 기간');
    await look(page);
    await page.getByRole('link', { name: '만족도 알려 주기' }).click();
    await page.getByRole('button', { name: '보내기', exact: true }).click();
    await look(page);
    await tells(page.getByRole('alert'), '만족도');
    await page.getByLabel('매우 불만족').check();
    await page.getByLabel('그렇게 느낀 까닭').fill('어느 법령인지 알 수 없습니다.');
    // The sign-in ends meanwhile: a guest is no proposer, but what was typed stays.
    await page.context().clearCookies({ name: 'madang' });
    await page.getByRole('button', { name: '보내기', exact: true }).click();
    await look(page);
    expect(await page.getByLabel('그렇게 느낀 까닭').inputValue()).toContain('어느 법령인지');
    const opened = page.waitForEvent('popup');
    await page.getByRole('link', { name: '새 창에서 로그인하기' }).click();
    const aside = await opened;
    await aside.getByLabel('이메일').fill('citizen@nation.example.kr');
    await aside.getByLabel('비밀번호').fill('madang-demo');
    await aside.getByRole('main').getByRole('button', { name: '로그인' }).click();
    await aside.getByRole('heading', { name: '답변에 만족하시나요?' }).waitFor();
    await aside.close();
    await page.getByRole('button', { name: '보내기', exact: true }).click();
    await look(page);
    await tells(page.getByRole('main'), /만족도를 받았습니다[^]*매우 불만족/);
    await page.getByRole('link', { name: '적극행정 신청하기' }).click();
    await look(page);
    await page.goBack();
    await page.getByRole('link', { name: '재심사 요청하기' }).click();
    await page.getByRole('button', { name: '재심사 요청 보내기' }).click();
    await look(page);
    await tells(page.getByRole('alert'), '전할 말');
    await page.getByLabel('전할 말').fill('이미 하는 시가 있습니다.');
    await page.getByRole('button', { name: '재심사 요청 보내기' }).click();
    await look(page);
    for (const words of ['요청을 보냈습니다', '재심사 결정 기한', '이미 하는 시가 있습니다.'])
      await tells(page.getByRole('main'), words);
    await page.goto(`/ideas/${id}/requests/request_re_examination`);
    await tells(page.getByRole('main'), '지금은 할 수 없습니다');
    await page.goto(`/ideas/${id}/requests/crown`);
    await tells(page.getByRole('main'), '찾는 쪽이 없습니다');
    await page.context().close();
  });

  it('sees every other page in order, in both languages', async () => {
    for (const screen of screens) {
      const page = await open(screen);
      for (const language of ['ko', 'en'])
        for (const path of [
          '/',
          '/results',
          '/ideas',
          '/calls',
          '/help',
          '/accessibility',
          '/figures',
          '/open-data',
          '/sign-in',
          '/no-such-page',
          '/ideas?q=없는말&lane=ordinary&sort=supports',
          '/calls/korean-new-deal-2021',
        ]) {
          await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
          expect(await page.locator('html').getAttribute('lang')).toBe(language);
          await look(page);
        }
      await page.context().close();
    }
  });

  it.each(screens)('follows an idea, has it on a page of their own, and stops on a $name', async (screen) => {
    const [reviewer, lead] = await Promise.all([app.as('reviewer'), app.as('lead')]);
    const title = `재난문자를 ${screen.name}에서 지켜봅니다`;
    const { id } = await submitIdea(lead, { ...forOurAgency, title });
    await untilRouted(app, id);
    const page = await open(screen);
    await page.goto(`/sign-in?next=/ideas/${id}`);
    await page.getByLabel('이메일').fill('citizen@nation.example.kr');
    await page.getByLabel('비밀번호').fill('madang-demo');
    await page.getByRole('main').getByRole('button', { name: '로그인' }).click();
    await page.getByRole('button', { name: '지켜보기' }).click();
    await page.getByRole('button', { name: '공감합니다' }).click();
    await look(page);
    expect(await page.getByRole('button', { name: '그만 지켜보기' }).count()).toBe(1);
    await page.goto('/me');
    expect(new URL(page.url()).pathname).toBe('/my');
    await look(page);
    expect(await page.getByRole('link', { name: title }).count()).toBe(2);
    for (const list of ['ideas', 'followed', 'supported']) {
      await page.goto(`/my/${list}`);
      await look(page);
    }
    expect((await lead.get('/my/supported')).text).toContain('공감한 제안이 없습니다');
    await page.goto('/my/supported?before=00000000-0000-7000-8000-000000000000');
    await look(page);
    await tells(page.getByRole('main'), '이어지는 제안이 없습니다');

    await startReview(reviewer, id);
    const mail = await eventually(async () => {
      const told = app.mails.find(
        ({ subject, text }) => subject?.includes(title) && text?.includes('/follows/'),
      );
      if (!told) throw new Error('nobody who follows was told');
      return told;
    });
    const link = linkIn(mail, '/follows/');
    await page.goto(link.pathname + link.search);
    await look(page);
    await page.getByRole('button', { name: '알림 멈추기' }).click();
    await look(page);
    await tells(page.getByRole('main'), '알림을 멈췄습니다');
    expect(await app.query('select 1 from intake.follows where idea_id = $1', [id])).toEqual([]);
    await page.goto(link.pathname + link.search);
    await look(page);
    await tells(page.getByRole('main'), '멈출 알림을 찾을 수 없습니다');

    await page.goto('/');
    await page.getByLabel('사는 곳').selectOption('site:jeonju');
    await page.getByRole('button', { name: '우리 동네로 정하기' }).click();
    await look(page);
    const way = page.getByRole('link', { name: '전주시 마당으로 가기' });
    expect(await way.getAttribute('href')).toMatch(/^http:\/\/jeonju\.localhost/);
    await page.context().close();
  });

  it('signs in, keeps a draft, finishes it, supports another’s idea and takes one back', async () => {
    const page = await open(screens[1]);
    await page.goto('/sign-in');
    await page.getByLabel('이메일').fill('citizen@nation.example.kr');
    await page.getByLabel('비밀번호').fill('madang-demo');
    await page.getByRole('main').getByRole('button', { name: '로그인' }).click();
    await page.goto('/ideas/new');
    await page.getByLabel('제목', { exact: true }).fill('반쯤 쓴 제안');
    await page.getByRole('button', { name: '임시 저장' }).click();
    await look(page);
    await page.goto('/my');
    await look(page);
    await page.getByRole('link', { name: /이어 쓰기/ }).click();
    await page.getByLabel('개선방안').fill('마저 씁니다.');
    await page.getByRole('button', { name: '보내기 전에 확인하기' }).click();
    await page.getByRole('button', { name: '보내기', exact: true }).click();
    await tells(page.getByRole('main'), '제안을 접수했습니다');
    await eventually(async () => expect(await app.query('select 1 from intake.drafts')).toHaveLength(0));
    await look(page);

    await page.getByRole('button', { name: '공감합니다' }).click();
    await tells(page.getByRole('main'), '공감 1');
    await page.getByRole('link', { name: '철회하기' }).click();
    await look(page);
    await page.getByRole('button', { name: '철회합니다' }).click();
    await tells(page.getByRole('main'), '제안을 철회했습니다');
    await look(page);
    await page.context().close();
  });
});
