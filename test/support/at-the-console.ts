import type { Browser, Locator, Page } from 'playwright-core';
import { overflowOf, type Screen, violationsHere } from './a-browser.js';
import type { TestApp } from './an-app.js';
import { eventually } from './eventually.js';

/**
 * Somebody of the nation, or of another tenant, who has signed in, in Korean, on this screen: at the console, unless another page is asked
 * for. `who` is a role, or the code of an agency whose reviewer `app.ofAgency` opened. Close the page's context in
 * the end.
 */
export async function signInAtConsole(
  app: TestApp,
  browser: Browser,
  who: string,
  screen: Screen,
  path = '/console',
  tenant = 'nation',
): Promise<Page> {
  const page = await open(app, browser, screen, true, tenant);
  await page.goto(path);
  const main = page.getByRole('main');
  await main.getByLabel('이메일').fill(`${who}@${tenant}.example.kr`);
  await main.getByLabel('비밀번호').fill('madang-demo');
  await main.getByRole('button', { name: '로그인' }).click();
  // Whoever goes on sooner breaks the sign-in off. A phone has the button in its menu.
  await page
    .getByRole('button', { name: '로그아웃', includeHidden: true })
    .first()
    .waitFor({ state: 'attached' });
  return page;
}

/** Goes to a page of settings by the menu, as administrators do. */
export async function openSettings(page: Page, name: string): Promise<void> {
  const menu = page.getByRole('navigation', { name: '화면' });
  await menu.getByRole('button', { name: '설정' }).click();
  await menu.getByRole('link', { name, exact: true }).click();
}

/** What the menu of settings names; opens it. */
export async function listSettings(page: Page): Promise<string[]> {
  const menu = page.getByRole('navigation', { name: '화면' });
  await menu.getByRole('button', { name: '설정' }).click();
  return menu.locator('.settings-menu').getByRole('link').allTextContents();
}

/** What a lead finds under settings: what concerns the acts of people, not the tenant. */
export const SETTINGS_OF_LEADS = ['공감 무효 처리'];

/** A page of whoever runs no scripts, in Korean, on this screen; close its context in the end. */
export function openWithoutScripts(
  app: TestApp,
  browser: Browser,
  screen: Screen,
  tenant = 'nation',
): Promise<Page> {
  return open(app, browser, screen, false, tenant);
}

async function open(
  app: TestApp,
  browser: Browser,
  viewport: Screen,
  javaScriptEnabled: boolean,
  tenant: string,
): Promise<Page> {
  const host = tenant === 'nation' ? 'localhost' : `${tenant}.localhost`;
  const baseURL = `http://${host}:${new URL(app.url).port}`;
  const context = await browser.newContext({ viewport, javaScriptEnabled, locale: 'ko-KR', baseURL });
  context.setDefaultTimeout(30_000);
  return context.newPage();
}

/** True in a test that is gone through again on a phone: to look there too at every page on the way takes half of its time. */
const isLookedAtOnPhone = (): boolean => expect.getState().currentTestName?.endsWith(' on a desk') ?? false;

/**
 * Waits until these words can be read there. A click may be done before the page is there that it loads: what is read at
 * once may still be the old one.
 */
export async function tells(place: Locator, words: string | RegExp): Promise<void> {
  await eventually(async () => expect(await place.innerText()).toMatch(words));
}

/** Fails where axe finds something, or the page has to be scrolled sideways. Without scripts: `violationsOn`. */
export async function look(page: Page, violations = violationsHere): Promise<void> {
  if (!isLookedAtOnPhone()) expect(await violations(page)).toEqual([]);
  const overflow = await overflowOf(page);
  expect([page.url(), overflow]).toEqual([page.url(), 0]);
}
