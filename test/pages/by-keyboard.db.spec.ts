import type { Browser, Page } from 'playwright-core';
import { aBrowser, describeInBrowser, screens } from '../support/a-browser.js';
import { anApp, type TestApp } from '../support/an-app.js';
import { openWithoutScripts } from '../support/at-the-console.js';
import { forOurAgency } from '../journeys/steps.js';

/** More than any page has to step through. */
const MOST_STEPS = 80;
/** What has the focus: the name a screen reader tells, and whether its edge is drawn so that it is seen. */
const FOCUSED = `(() => {
  const one = document.activeElement;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
  return {
    name: (one.labels?.[0]?.textContent ?? one.getAttribute('aria-label') ?? one.textContent ?? '').trim(),
    isSeen: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
  };
})()`;

jest.setTimeout(120_000);

describeInBrowser('somebody without a mouse', () => {
  let app: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([anApp({ worker: false }), aBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  /** Steps on by Tab to what is called so; every step on the way must be seen. */
  async function stepTo(page: Page, name: string): Promise<void> {
    for (let step = 0; step < MOST_STEPS; step++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate<{ name: string; isSeen: boolean }>(FOCUSED);
      if (focused.name) expect([focused.name, focused.isSeen]).toEqual([focused.name, true]);
      if (focused.name.startsWith(name)) return;
    }
    throw new Error(`nothing is called ${name} on ${page.url()}`);
  }

  /** Presses Enter on what is called so. */
  async function press(page: Page, name: string): Promise<void> {
    await stepTo(page, name);
    await page.keyboard.press('Enter');
  }

  /** The same, where it leads to another page. */
  async function follow(page: Page, name: string): Promise<void> {
    await stepTo(page, name);
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  }

  it('goes past the menu, writes an idea, checks it, mends it and sends it', async () => {
    const page = await openWithoutScripts(app, browser, screens[0]);
    await page.goto('/');
    await press(page, '본문으로');
    await follow(page, '제안하기');
    await stepTo(page, '제목');
    await page.keyboard.type(forOurAgency.title);
    await follow(page, '보내기 전에 확인하기');
    // What was forgotten is named first, and leads to its field.
    await press(page, '개선');
    await page.keyboard.type(forOurAgency.improvement);
    await stepTo(page, '이메일');
    await page.keyboard.type('keyboard@example.kr');
    await stepTo(page, '이름과 연락처를 받는 데 동의합니다');
    await page.keyboard.press('Space');
    await follow(page, '보내기 전에 확인하기');
    await follow(page, '보내기');
    expect(await page.getByRole('main').innerText()).toContain('메일함을 열어 주세요');
    const [idea] = await app.query<{ title: string }>(
      `select title from intake.ideas where improvement = $1`,
      [forOurAgency.improvement],
    );
    expect(idea).toEqual({ title: forOurAgency.title });
    await page.context().close();
  });
});
