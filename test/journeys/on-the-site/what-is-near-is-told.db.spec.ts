import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { aBrowser, describeInBrowser, screens, violationsOn } from '../../support/a-browser.js';
import { anApp, type TestApp } from '../../support/an-app.js';
import { look, signInAtConsole, tells } from '../../support/at-the-console.js';
import { eventually } from '../../support/eventually.js';
import { decide, forOurAgency, promise, startReview, submitIdea, untilRouted } from '../steps.js';

jest.setTimeout(120_000);

const bumps = {
  title: '등하굣길에 과속방지턱을 설치해 주십시오',
  improvement: '학교 앞에서 차가 너무 빨리 달립니다.',
};
const library = { title: '마을 도서관을 밤에도 열자', improvement: '퇴근하고 갈 수 있게 해 주세요.' };
const asked = '통학로에 방지턱을 놓아 주세요';

describeInBrowser('what is near an idea', () => {
  let app: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    [app, browser] = await Promise.all([anApp(), aBrowser()]);
    const citizen = await app.as('citizen');
    await submitIdea(citizen, bumps);
    await submitIdea(await app.as('citizen', 'jeonju'), library);
    const { id } = await submitIdea(citizen, forOurAgency);
    await untilRouted(app, id);
    const [reviewer, lead] = await Promise.all([app.as('reviewer'), app.as('lead')]);
    await startReview(reviewer, id);
    await decide([reviewer, lead], id, 'adopt', promise);
    await eventually(async () =>
      expect(await app.query('select 1 from routing.similar_texts')).toHaveLength(3),
    );
  });

  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  async function open(options: BrowserContextOptions): Promise<Page> {
    const { port } = new URL(app.url);
    const context = await browser.newContext({
      locale: 'ko-KR',
      baseURL: `http://localhost:${port}`,
      ...options,
    });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    await page.goto('/ideas/new');
    return page;
  }

  it.each(screens)('is told while its title is typed, on a $name', async (screen) => {
    const page = await open({ viewport: screen });
    const title = page.getByLabel('제목', { exact: true });
    const near = page.locator('#near');
    await title.pressSequentially(asked);
    await near.getByRole('heading', { name: '비슷한 제안이 있어요' }).waitFor();
    const told = await near.innerText();
    for (const words of [bumps.title, '접수', '공감 0', '통학로 = 등하굣길']) expect(told).toContain(words);
    expect(await near.getAttribute('aria-live')).toBe('polite');
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('field-title');
    expect(await near.getByRole('link').first().getAttribute('target')).toBe('_blank');
    await look(page);

    await title.fill('재난문자를 쉬운 말로');
    await near.getByText(`이미 추진하기로 한 제안, ${promise.promisedOn.slice(0, 4)}년까지`).waitFor();
    await title.fill('마을 도서관을 밤에 열어 주세요');
    await near.getByRole('heading', { name: '다른 기관에 낸 제안' }).waitFor();
    await tells(near, '전주시');
    await title.fill('층간소음으로 다투는 이웃을 상담해 주세요');
    await near.getByText('층간소음 이웃사이센터').waitFor();
    await tells(near, '이미 있는 서비스');
    await look(page);
    await title.fill('국민을 위해 꼭 만들어 주세요');
    await eventually(async () => expect(await near.innerHTML()).toBe(''));
    await title.fill(asked);
    await near.getByText(bumps.title).waitFor();
    await page.route('**/api/v1/similar-ideas*', (route) => route.abort());
    await title.fill(`${asked}!`);
    await eventually(async () => expect(await near.innerHTML()).toBe(''));
    await page.context().close();
  });

  it.each(screens)(
    'is told before sending where no script runs, and stops nobody, on a $name',
    async (screen) => {
      const page = await open({ viewport: screen, javaScriptEnabled: false });
      await page.getByLabel('제목', { exact: true }).fill(asked);
      await page.getByLabel('개선방안').fill('차가 너무 빨리 달립니다.');
      await page.getByLabel('이메일').fill(`near-${screen.name}@example.kr`);
      await page.getByLabel('이름과 연락처를 받는 데 동의합니다').check();
      await page.getByRole('button', { name: '보내기 전에 확인하기' }).click();
      const told = await page.getByRole('main').innerText();
      for (const words of ['비슷한 제안이 있어요', bumps.title, '통학로 = 등하굣길', '그대로 보내 주세요'])
        expect(told).toContain(words);
      await look(page, violationsOn);
      const support = page.getByRole('link', { name: '이 제안에 공감하기' }).first();
      expect(await support.getAttribute('href')).toMatch(/^\/ideas\/[0-9a-f-]{36}#support$/);
      await page.getByRole('button', { name: '보내기', exact: true }).click();
      await tells(page.getByRole('main'), '메일함을 열어 주세요');
      await page.context().close();
    },
  );

  it.each(screens)(
    'is told to the reviewer, and how the words answer to each other, on a $name',
    async (screen) => {
      const { id } = await submitIdea(await app.as('citizen'), { ...bumps, title: asked });
      const page = await signInAtConsole(app, browser, 'reviewer', screen);
      await page.goto(`/console/cases/${id}`);
      const panel = page.getByRole('region', { name: '비슷한 제안과 서비스' });
      await panel.getByText('통학로 = 등하굣길').waitFor();
      await tells(panel, '비슷한 말');
      expect(await panel.getByRole('link', { name: asked }).count()).toBe(screen.name === 'desk' ? 0 : 1);
      await look(page);
      await panel.getByRole('link', { name: bumps.title }).click();
      await page.getByRole('heading', { level: 2, name: bumps.title }).waitFor();
      await page.context().close();
    },
  );
});
