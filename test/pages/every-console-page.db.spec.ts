import type { Browser, Page } from 'playwright-core';
import { may, type Role } from '@app/platform';
import { type PageName, PAGES } from '../../apps/console/src/address/address.js';
import { NEEDED } from '../../apps/console/src/session/use-may.js';
import {
  aBrowser,
  describeInBrowser,
  edgelessOn,
  overflowOf,
  type Screen,
  screens,
  violationsHere,
  zoomed,
} from '../support/a-browser.js';
import { eventually } from '../support/eventually.js';
import { signInAtConsole } from '../support/at-the-console.js';
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
  }

  /** Opens every page as the first who may, on this screen. */
  async function openAll(screen: Screen, judge: (page: Page) => Promise<void>): Promise<void> {
    for (const role of PEOPLE) {
      const page = await signInAtConsole(world.app, browser, role, screen);
      if (screen === zoomed) await page.emulateMedia({ forcedColors: 'active' });
      const pages = PAGES.filter((one) => whoMay(one) === role).map((name) => [
        name === 'queue' ? '/console/' : `/console/${name}`,
        `console-${name}`,
      ]);
      if (role === 'lead') pages.push([`/console/cases/${world.things.idea}`, 'console-case']);
      for (const [path, name] of pages) {
        await show(page, path!, name!, screen.name);
        await judge(page);
      }
      await page.context().close();
    }
  }

  it('has somebody who may open it', () => {
    expect(PAGES.filter((page) => !whoMay(page))).toEqual([]);
  });

  it.each(SCREENS)('on a $name shows axe nothing to find, and fits', async (screen) => {
    const faults: string[] = [];
    await openAll(screen, async (page) => {
      faults.push(...(await violationsHere(page)));
      const overflow = await overflowOf(page);
      if (overflow > 0) faults.push(`${page.url()} reaches ${overflow} px beyond a ${screen.name}`);
    });
    expect(faults).toEqual([]);
  });

  it('can be read at 200 % and in the colours of the reader', async () => {
    const faults: string[] = [];
    await openAll(zoomed, async (page) => {
      const overflow = await overflowOf(page);
      if (overflow > 0) faults.push(`${page.url()} reaches ${overflow} px beyond the screen`);
      faults.push(...(await edgelessOn(page)));
    });
    expect(faults).toEqual([]);
  });
});
