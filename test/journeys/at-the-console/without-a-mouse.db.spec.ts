import type { Browser, Page } from 'playwright-core';
import { aBrowser, describeInBrowser, screens } from '../../support/a-browser.js';
import { signInAtConsole } from '../../support/at-the-console.js';
import { anApp, type TestApp } from '../../support/an-app.js';
import { eventually } from '../../support/eventually.js';
import { caseOf, forNobody, forOurAgency, submitIdea, untilRouted } from '../steps.js';

jest.setTimeout(240_000);

const IDEAS = 50;
const TO_ROUTE = 10;

describeInBrowser('the console without a mouse', () => {
  let app: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([anApp(), aBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const queueOf = (page: Page) => page.getByRole('list', { name: '심사 목록' });

  it(`claims ${IDEAS} ideas by the keyboard alone, the next one after each`, async () => {
    const citizen = await app.as('citizen');
    const ids: string[] = [];
    for (let count = 1; count <= IDEAS; count++) {
      const title = `재난문자 글쇠 ${String(count).padStart(2, '0')}`;
      ids.push((await submitIdea(citizen, { ...forOurAgency, title })).id);
    }
    for (const id of ids) await untilRouted(app, id);
    const page = await signInAtConsole(app, browser, 'reviewer', screens[0]!);
    await page.goto(`/console/?scope=unassigned&q=${encodeURIComponent('재난문자 글쇠')}`);
    await queueOf(page).getByRole('link').first().waitFor();
    for (let presses = 0; presses < 60; presses++) {
      if (await page.evaluate<boolean>(`document.activeElement.matches('.line')`)) break;
      await page.keyboard.press('Tab');
    }
    const focused = () => page.evaluate<string | null>(`document.activeElement.dataset.id ?? null`);
    const claimed = new Set<string>();
    for (let count = 0; count < IDEAS; count++) {
      const id = await eventually(async () => {
        const now = await focused();
        return now && !claimed.has(now) ? now : null;
      });
      await page.keyboard.press('c');
      claimed.add(id);
    }
    expect([...claimed].toSorted()).toEqual(ids.toSorted());
    await page.getByText('조건에 맞는 제안이 없습니다.').waitFor();
    const mine = await app.query(
      `select 1 from review.cases c join identity.accounts a on a.id = c.assignee_id
       where c.idea_id = any($1::uuid[]) and a.sign_in_name = 'reviewer@nation.example.kr'`,
      [ids],
    );
    expect(mine).toHaveLength(IDEAS);
    expect(new URL(page.url()).searchParams.get('scope')).toBe('unassigned');
    await page.context().close();
  });

  it(`routes ${TO_ROUTE} ideas from the sign-in on without a mouse, and takes a slip back`, async () => {
    const citizen = await app.as('citizen');
    const ids: string[] = [];
    for (let count = 1; count <= TO_ROUTE; count++) {
      const title = `회의 글쇠 ${String(count).padStart(2, '0')}`;
      ids.push((await submitIdea(citizen, { ...forNobody, title })).id);
    }
    for (const id of ids) await untilRouted(app, id);
    const lead = await app.as('lead');
    const context = await browser.newContext({ viewport: screens[0], locale: 'ko-KR', baseURL: app.url });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const press = (key: string) => page.keyboard.press(key);
    const isAt = (selector: string) =>
      page.evaluate<boolean>(`!!document.activeElement?.matches('${selector}')`);
    const tabTo = async (selector: string, key = 'Tab') => {
      for (let presses = 0; presses < 80 && !(await isAt(selector)); presses++) await press(key);
      expect([selector, await isAt(selector)]).toEqual([selector, true]);
    };
    await page.goto(`/console/?scope=triage&q=${encodeURIComponent('회의 글쇠')}`);
    await page.getByLabel('이메일').waitFor();
    await tabTo('input[type="email"], input[autocomplete="username"]');
    await page.keyboard.type('lead@nation.example.kr');
    await press('Tab');
    await page.keyboard.type('madang-demo');
    await press('Enter');
    await queueOf(page).getByRole('link').first().waitFor();
    await tabTo('.line');

    const at = () => page.evaluate<string | null>(`document.activeElement.dataset.id ?? null`);
    const routed: string[] = [];
    /** Routes the idea at which one is, and waits until the next has the focus. */
    const route = async (): Promise<void> => {
      const id = await eventually(async () => {
        const now = await at();
        return now && routed.at(-1) !== now ? now : null;
      });
      await press('Enter');
      await page.getByRole('article').getByRole('button', { name: '소관 기관 지정', exact: true }).waitFor();
      await press('m');
      await eventually(async () => expect(await isAt('.moves-bar button')).toBe(true));
      for (let presses = 0; presses < 20; presses++) {
        if ((await page.evaluate<string>(`document.activeElement.textContent`)).trim() === '소관 기관 지정')
          break;
        await press('Tab');
      }
      await press('Enter');
      await eventually(async () => expect(await isAt('[role="combobox"]')).toBe(true));
      await page.keyboard.type('인사혁신처');
      await press('Enter');
      await tabTo('form button[type="submit"]');
      await press('Enter');
      await page.getByText('소관 기관 지정 처리를 마쳤습니다').waitFor();
      routed.push(id);
    };
    await route();
    // A slip is taken back by a key, from wherever the focus went.
    await eventually(async () => {
      const now = await at();
      expect(now !== null && now !== routed[0]).toBe(true);
    });
    await press('u');
    await eventually(async () => expect((await caseOf(lead, routed[0]!)).agencyCode).toBeNull());
    routed.length = 0;
    await page.goto(page.url());
    await queueOf(page).getByRole('link').first().waitFor();
    await tabTo('.line');
    for (let count = 0; count < TO_ROUTE; count++) await route();
    expect(routed.toSorted()).toEqual(ids.toSorted());
    await page.getByText('조건에 맞는 제안이 없습니다.').waitFor();
    const theirs = await app.query(
      `select 1 from review.cases where idea_id = any($1::uuid[]) and agency_code = 'mpm'`,
      [ids],
    );
    expect(theirs).toHaveLength(TO_ROUTE);
    await context.close();
  });
});
