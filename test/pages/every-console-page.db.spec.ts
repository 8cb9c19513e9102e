import type { Browser, Page } from 'playwright-core';
import { may, type Role } from '@app/platform';
import { type PageName, PAGES } from '../../apps/console/src/address/address.js';
import { NEEDED } from '../../apps/console/src/session/use-may.js';
import { aBrowser, describeInBrowser, screens, violationsHere } from '../support/a-browser.js';
import { eventually } from '../support/eventually.js';
import { signInAtConsole } from '../support/at-the-console.js';
import { aShownWorld, type ShownWorld } from './a-shown-world.js';
import { lookOnEveryScreen } from './look-on-every-screen.js';

/** Who opens a page: the first of these who may. */
const PEOPLE: Role[] = ['lead', 'administrator', 'operator'];

/** What a part shows that has not got its rows yet. */
const WAIT = '불러오는 중입니다.';

jest.setTimeout(300_000);

describeInBrowser('every page of the console', () => {
  let world: ShownWorld;
  let browser: Browser;
  beforeAll(async () => {
    [world, browser] = await Promise.all([aShownWorld(), aBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.app.close();
  });

  const whoMay = (page: PageName): Role | undefined =>
    PEOPLE.find((role) => may({ kind: 'account', roles: [role] }, NEEDED[page]));

  /** Opens a page and waits until all of its parts have their rows. */
  async function open(page: Page, path: string): Promise<void> {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await eventually(async () => expect(await page.getByText(WAIT).count()).toBe(0));
  }

  it('has somebody who may open it', () => {
    expect(PAGES.filter((page) => !whoMay(page))).toEqual([]);
  });

  it.each(PEOPLE)('that a %s opens first shows axe nothing to find, and fits every screen', async (role) => {
    const page = await signInAtConsole(world.app, browser, role, screens[0]);
    const pages = PAGES.filter((one) => whoMay(one) === role).map((name) => [
      name === 'queue' ? '/console/' : `/console/${name}`,
      `console-${name}`,
    ]);
    if (role === 'lead') pages.push([`/console/cases/${world.things.idea}`, 'console-case']);
    const faults: string[] = [];
    for (const [path, name] of pages) {
      await open(page, path!);
      faults.push(...(await lookOnEveryScreen(page, name!, violationsHere, { hasScripts: true })));
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
