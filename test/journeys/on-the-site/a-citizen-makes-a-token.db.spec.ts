import type { Browser, Page } from 'playwright-core';
import request from 'supertest';
import { aBrowser, describeInBrowser, screens, violationsOn } from '../../support/a-browser.js';
import { anApp, hosts, type TestApp } from '../../support/an-app.js';
import { look, openWithoutScripts } from '../../support/at-the-console.js';

jest.setTimeout(120_000);

let app: TestApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([anApp({ worker: false }), aBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

const sendAs = (token: string) =>
  request(app.url)
    .post('/api/v1/ideas')
    .set({ Host: hosts.nation, Authorization: `Bearer ${token}` })
    .send({ title: '학교 앞 신호를 길게', improvement: '어르신이 건널 때까지 신호를 늘립니다.' });

describeInBrowser('a citizen', () => {
  it.each(screens)(
    'lets a program send ideas, sees when it did, and stops it, without a script on a $name',
    async (screen) => {
      const page = await openWithoutScripts(app, browser, screen);
      await page.goto('/sign-in?next=/account');
      const main = page.getByRole('main');
      await main.getByLabel('이메일').fill('citizen@nation.example.kr');
      await main.getByLabel('비밀번호').fill('madang-demo');
      await main.getByRole('button', { name: '로그인' }).click();
      await heading(page, '계정과 로그인');
      await look(page, violationsOn);
      await page.getByRole('link', { name: '토큰 만들기와 폐기' }).click();
      await heading(page, '프로그램용 토큰');
      await look(page, violationsOn);

      const name = `동네 앱 (${screen.name})`;
      await main.getByRole('button', { name: '토큰 만들기' }).click();
      await main.getByRole('alert').waitFor();
      await look(page, violationsOn);
      await main.getByLabel('이름').fill(name);
      await main.getByLabel(/ideas:write/).check();
      expect(await main.getByLabel(/cases:/).count()).toBe(0);
      await main.getByLabel('기한').selectOption({ index: 2 });
      await main.getByRole('button', { name: '토큰 만들기' }).click();
      await heading(page, `‘${name}’ 토큰을 만들었습니다`);
      await look(page, violationsOn);
      const token = await page.locator('code.secret').first().innerText();
      expect((await sendAs(token)).status).toBe(201);

      await page.getByRole('link', { name: '옮겨 두었습니다' }).click();
      const card = main.getByRole('listitem').filter({ hasText: name });
      await card.getByText('제안 보내기, 보완, 철회').waitFor();
      expect(await card.innerText()).not.toContain('아직 쓰지 않음');
      expect(await page.content()).not.toContain(token);
      await look(page, violationsOn);
      await card.getByRole('link', { name: '폐기하기' }).click();
      await heading(page, `‘${name}’ 토큰을 폐기할까요?`);
      await look(page, violationsOn);
      await main.getByRole('button', { name: '폐기합니다' }).click();
      await main.getByText('토큰을 폐기했습니다').waitFor();
      await card.getByText('폐기됨').waitFor();
      await look(page, violationsOn);
      expect((await sendAs(token)).status).toBe(401);
      await page.context().close();
    },
  );
});
