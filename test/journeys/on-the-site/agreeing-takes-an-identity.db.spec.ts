import type { Browser, Page } from 'playwright-core';
import { signLink } from '@app/platform';
import { aBrowser, describeInBrowser, screens, violationsOn } from '../../support/a-browser.js';
import type { TestApp } from '../../support/an-app.js';
import { look, openWithoutScripts } from '../../support/at-the-console.js';
import { anAppWithProvider, type AppWithProvider } from '../../support/at-the-provider.js';

jest.setTimeout(120_000);

let app: TestApp;
let close: AppWithProvider['close'] | undefined;
let browser: Browser;
let pages: string[];

beforeAll(async () => {
  ({ app, close } = await anAppWithProvider({ bada: { name: '이바다' } }, { isReached: true }));
  browser = await aBrowser();
  pages = [await name(), await name(), await name()];
  const administrator = await app.as('administrator');
  const level = { level: 'identity_verified' };
  expect((await administrator.put('/api/v1/assurance-levels/propose_jointly').send(level)).status).toBe(200);
});
afterAll(async () => {
  await browser?.close();
  await close?.();
});

/** The page that somebody named in an idea is led to by their mail. */
async function name(): Promise<string> {
  const author = await app.as('citizen');
  const idea = { title: '정류장에 그늘을', improvement: '정류장 앞에 나무를 심습니다.' };
  const { id } = (await author.post('/api/v1/ideas').send(idea)).body;
  const others = [{ name: '이바다', email: 'bada@example.kr', share: 40 }];
  const { body } = await author.put(`/api/v1/ideas/${id}/proposers`).send({ others });
  const asked = body.proposers.find(({ isAuthor }: { isAuthor: boolean }) => !isAuthor).id;
  const token = signLink(app.config.sessionSecret, 'propose', await app.tenantId(), asked);
  return `/proposals/${asked}?token=${token}`;
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name }).waitFor();

describeInBrowser('whoever is named as a joint proposer', () => {
  it.each(screens)('proves who they are, comes back and agrees, on a $name', async (screen) => {
    const page = await openWithoutScripts(app, browser, screen);
    await page.goto(pages.pop()!);
    await page.getByText('본인확인을 마쳐야 동의할 수 있습니다').waitFor();
    await look(page, violationsOn);
    await page.getByRole('link', { name: '확인하고 동의하러 가기' }).click();
    await page.getByRole('link', { name: '한빛인증 로그인' }).click();
    await page.getByLabel('아이디').fill('bada');
    await page.getByRole('button', { name: '확인' }).click();
    await heading(page, '함께 제안하셨나요?');
    await look(page, violationsOn);
    await page.getByRole('button', { name: '동의합니다' }).click();
    await heading(page, '동의하셨습니다');
    await page.context().close();
  });

  it('declines without any of it', async () => {
    const page = await openWithoutScripts(app, browser, screens[1]);
    await page.goto(pages.pop()!);
    await page.getByRole('button', { name: '동의하지 않습니다' }).click();
    await heading(page, '동의하지 않으셨습니다');
    await page.context().close();
  });
});
