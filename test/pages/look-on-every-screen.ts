import type { Page } from 'playwright-core';
import { edgelessOn, overflowOf, screens, zoomed } from '../support/a-browser.js';
import { takePicture } from './take-picture.js';

/** Between desk and phone, which axe looks at: this one lays out nothing that they do not. */
const TABLET = { name: 'tablet', width: 820, height: 1180 };

/**
 * Looks at an open page on a desk and a phone as axe does (`violations`), and whether it fits there, on a tablet, and at
 * 200 % in the colours of the reader. Opening a page takes longer than all of that, so it is opened once. Gives what is
 * wrong, and leaves the page on a desk.
 */
export async function lookOnEveryScreen(
  page: Page,
  name: string,
  violations: (page: Page) => Promise<string[]>,
  { hasScripts = false } = {},
): Promise<string[]> {
  const faults: string[] = [];
  for (const screen of [...screens, TABLET, zoomed]) {
    if (screen === zoomed) await page.emulateMedia({ forcedColors: 'active' });
    await page.setViewportSize(screen);
    // By the next frame scripts have heard of the new width.
    if (hasScripts) await page.evaluate('new Promise(requestAnimationFrame)');
    if (screen !== TABLET) await takePicture(page, screen.name, name);
    if (screens.some((one) => one === screen)) faults.push(...(await violations(page)));
    if (screen === zoomed) faults.push(...(await edgelessOn(page)));
    const overflow = await overflowOf(page);
    if (overflow > 0) faults.push(`${page.url()} reaches ${overflow} px beyond a ${screen.name}`);
  }
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize(screens[0]);
  return faults;
}
