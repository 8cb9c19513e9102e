import type { Browser, Page } from 'playwright-core';
import { may, type Role } from '@app/platform';
import { type PageName, PAGES } from '../../apps/console/src/address/address.js';
import { NEEDED } from '../../apps/console/src/session/use-may.js';
import { aBrowser, describeInBrowser, screens } from '../support/a-browser.js';
import { eventually } from '../support/eventually.js';
import { look, signInAtConsole } from '../support/at-the-console.js';
import { aShownWorld, type ShownWorld } from './a-shown-world.js';
import { takePicture } from './take-picture.js';

/** Who opens a page: the first of these who may. */
const PEOPLE: Role[] = ['lead', 'administrator', 'operator'];
/** A tablet beside desk and phone. */
const SCREENS = [...screens, { name: 'tablet', width: 820, height: 1180 }];

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

  async function show(page: Page, path: string, name: string, screen: string): Promise<void> {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await eventually(async () => expect(await page.getByText(WAIT).count()).toBe(0));
    await takePicture(page, screen, name);
    await look(page);
  }

  it('has somebody who may open it', () => {
    expect(PAGES.filter((page) => !whoMay(page))).toEqual([]);
  });

  it.each(SCREENS)('shows axe nothing to find, and fits on a $name', async (screen) => {
    for (const role of PEOPLE) {
      const page = await signInAtConsole(world.app, browser, role, screen);
      for (const name of PAGES.filter((one) => whoMay(one) === role))
        await show(page, name === 'queue' ? '/console/' : `/console/${name}`, `console-${name}`, screen.name);
      if (role === 'lead')
        await show(page, `/console/cases/${world.things.idea}`, 'console-case', screen.name);
      await page.context().close();
    }
  });
});
