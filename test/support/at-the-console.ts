import type { Browser, Page } from 'playwright-core';
import { overflowOf, type screens, violationsHere } from './a-browser.js';
import type { TestApp } from './an-app.js';

/**
 * Somebody of the nation, by role or by the agency whose account was opened, who has signed in at the console, in
 * Korean, on this screen; close the page's context in the end.
 */
export async function signInAtConsole(
  app: TestApp,
  browser: Browser,
  who: string,
  screen: (typeof screens)[number],
  path = '/console',
): Promise<Page> {
  const { port } = new URL(app.url);
  const context = await browser.newContext({
    viewport: screen,
    locale: 'ko-KR',
    baseURL: `http://localhost:${port}`,
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await page.goto(path);
  await page.getByLabel('이메일').fill(`${who}@nation.example.kr`);
  await page.getByLabel('비밀번호').fill('madang-demo');
  await page.getByRole('button', { name: '로그인' }).click();
  // Whoever goes on sooner breaks the sign-in off.
  await page.getByRole('button', { name: '로그아웃' }).waitFor();
  return page;
}

/** Fails where axe finds something, or the page has to be scrolled sideways. */
export async function look(page: Page): Promise<void> {
  expect(await violationsHere(page)).toEqual([]);
  expect([page.url(), await overflowOf(page)]).toEqual([page.url(), 0]);
}
