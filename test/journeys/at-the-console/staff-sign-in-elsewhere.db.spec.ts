import type { Browser, Page } from 'playwright-core';
import { aBrowser, describeInBrowser, screens } from '../../support/a-browser.js';
import type { TestApp } from '../../support/an-app.js';
import { type Authenticator, setUpFactor } from '../../support/an-authenticator.js';
import type { IdentityProvider } from '../../support/an-identity-provider.js';
import { look, signInAtConsole } from '../../support/at-the-console.js';
import {
  anAppWithProvider,
  type AppWithProvider,
  aVisitor,
  linkThere,
} from '../../support/at-the-provider.js';

jest.setTimeout(120_000);

let app: TestApp;
let provider: IdentityProvider;
let close: AppWithProvider['close'] | undefined;
let browser: Browser;
let authenticator: Authenticator;

beforeAll(async () => {
  ({ app, provider, close } = await anAppWithProvider({ lead: {}, reviewer: {} }, { isReached: true }));
  browser = await aBrowser();
  const token = await link('lead');
  await link('reviewer');
  ({ authenticator } = await setUpFactor(app, token));
});
afterAll(async () => {
  await browser?.close();
  await close?.();
});

async function link(role: string): Promise<string> {
  const visitor = aVisitor(app);
  const signedIn = await visitor
    .post('/api/v1/sessions')
    .send({ email: `${role}@nation.example.kr`, password: 'madang-demo' });
  expect((await linkThere(visitor, role)).status).toBe(303);
  return signedIn.body.token;
}

async function signInAtProvider(page: Page, login: string): Promise<void> {
  await page.getByLabel('아이디').fill(login);
  await page.getByRole('button', { name: '확인' }).click();
}

describeInBrowser('staff whose government has an identity provider', () => {
  it.each(screens)('sign in there, then with the second factor, on a $name', async (screen) => {
    const context = await browser.newContext({
      ...{ viewport: screen, locale: 'ko-KR', baseURL: app.config.publicUrl },
    });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    await page.goto('/console/tokens');
    const main = page.getByRole('main');
    await main.getByRole('link', { name: '한빛인증 로그인' }).waitFor();
    await look(page);
    await main.getByRole('link', { name: '한빛인증 로그인' }).click();
    await signInAtProvider(page, 'lead');
    await page.getByRole('heading', { level: 1, name: '2단계 인증' }).waitFor();
    await look(page);
    app.clock.advance({ hours: 1 / 60 });
    await page.getByLabel('인증 코드').fill(authenticator.code());
    await main.getByRole('button', { name: '로그인' }).click();
    await page.getByRole('heading', { level: 1, name: 'API 토큰' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/console/tokens');
    await look(page);
    await context.close();
  });

  it('go on with what they had open once they have signed in again in another tab', async () => {
    const page = await signInAtConsole(app, browser, 'reviewer', screens[0], '/console/tokens');
    const name = page.getByRole('form', { name: '토큰 만들기' }).getByLabel('이름');
    await name.fill('쓰다 만 이름');
    await page
      .getByRole('form', { name: '토큰 만들기' })
      .getByLabel(/cases:read/)
      .check();
    const send = page.getByRole('form', { name: '토큰 만들기' }).getByRole('button');
    await page.context().clearCookies();
    // What the console asks by itself may find it out first, and then the dialog is already before the button.
    await send.dispatchEvent('click');
    const dialog = page.getByRole('dialog');
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      dialog.getByRole('link', { name: '한빛인증 로그인 (새 창)' }).click(),
    ]);
    await dialog.getByRole('button', { name: '로그인했습니다. 이어서 하기' }).click();
    await dialog.getByText('아직 로그인하지 않았습니다').waitFor();
    await look(page);
    await signInAtProvider(tab, 'reviewer');
    await tab.waitForURL('**/console/');
    await dialog.getByRole('button', { name: '로그인했습니다. 이어서 하기' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await name.inputValue()).toBe('쓰다 만 이름');
    expect(provider.people.size).toBe(2);
    await page.context().close();
  });
});
