import type { Browser, CDPSession, Page } from 'playwright-core';
import type { NestRoute } from '../architecture/nest-routes.js';
import { aBrowser, describeInBrowser, overflowOf, screens, violationsOn } from '../support/a-browser.js';
import { aShownWorld, type ShownWorld, type Visit, visitsOf } from './a-shown-world.js';
import { pictureNameOf, takePicture } from './take-picture.js';

/** Answers that are no page: they lead elsewhere, or are files. */
const NO_PAGE = [
  'GET /attachments/:id',
  // Where mail is sent there is no folder of it to show.
  'GET /dev/mail',
  'GET /dev/mail/:file',
  'GET /feeds/:file',
  'GET /figures/:file',
  'GET /ledger/check',
  'GET /me',
  'GET /open-data/:file',
  'GET /own-data/archive',
  'GET /robots.txt',
  'GET /sign-in/oidc',
  'GET /sign-in/oidc/callback',
  'GET /track',
];
/** What a page may send in all, beside fonts. */
const MOST_BYTES = 60 * 1024;
/** As wide as a desk is at 200 %. */
const ZOOMED = { width: 640, height: 450 };

jest.setTimeout(600_000);

describeInBrowser('every page of the site', () => {
  let world: ShownWorld;
  let browser: Browser;
  let shown: { route: NestRoute; visit: Visit }[];
  let unseen: string[];

  beforeAll(async () => {
    [world, browser] = await Promise.all([aShownWorld(), aBrowser()]);
    const pages = world.routes.filter(
      ({ method, path }) => method === 'GET' && !path.startsWith('/api/') && !NO_PAGE.includes(`GET ${path}`),
    );
    const tried = await Promise.all(pages.map(async (route) => ({ route, visit: await firstShown(route) })));
    shown = tried.flatMap(({ route, visit }) => (visit ? [{ route, visit }] : []));
    unseen = tried.filter(({ visit }) => !visit).map(({ route }) => route.path);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.app.close();
  });

  async function firstShown(route: NestRoute): Promise<Visit | null> {
    for (const visit of visitsOf(world, route)) {
      const headers = { host: 'localhost', ...(visit.token && { authorization: `Bearer ${visit.token}` }) };
      const answer = await fetch(world.app.url + visit.path, { headers, redirect: 'manual' });
      await answer.arrayBuffer();
      if (answer.ok && answer.headers.get('content-type')?.startsWith('text/html')) return visit;
    }
    return null;
  }

  async function open(visit: Visit, page: Page): Promise<void> {
    await page.setExtraHTTPHeaders(visit.token ? { authorization: `Bearer ${visit.token}` } : {});
    const answer = await page.goto(visit.path);
    expect([visit.path, answer?.status()]).toEqual([visit.path, 200]);
  }

  function aPage(options: Parameters<Browser['newPage']>[0]): Promise<Page> {
    const baseURL = `http://localhost:${new URL(world.app.url).port}`;
    return browser.newPage({ javaScriptEnabled: false, locale: 'ko-KR', baseURL, ...options });
  }

  it('is shown to somebody', () => {
    expect(unseen).toEqual([]);
    expect(shown.length).toBeGreaterThan(35);
  });

  it.each(screens)('shows axe nothing to find, and fits on a $name', async (screen) => {
    const page = await aPage({ viewport: screen });
    const faults: string[] = [];
    for (const { route, visit } of shown) {
      await open(visit, page);
      await takePicture(page, screen.name, pictureNameOf(route.path));
      faults.push(...(await violationsOn(page)));
      const overflow = await overflowOf(page);
      if (overflow > 0) faults.push(`${route.path} reaches ${overflow} px beyond a ${screen.name}`);
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  it('sends at most 60 KB beside fonts', async () => {
    const page = await aPage({ viewport: screens[0], javaScriptEnabled: true });
    const session = await page.context().newCDPSession(page);
    const received = await countBytes(session);
    const heavy: string[] = [];
    for (const { route, visit } of shown) {
      received.clear();
      await open(visit, page);
      await page.waitForLoadState('networkidle');
      const bytes = [...received.values()].reduce((sum, one) => sum + one, 0);
      expect(bytes).toBeGreaterThan(1_000);
      if (bytes > MOST_BYTES) heavy.push(`${route.path}: ${bytes}`);
    }
    expect(heavy).toEqual([]);
    await page.close();
  });

  it('can be read at 200 % and in the colours of the reader', async () => {
    const page = await aPage({ viewport: ZOOMED, deviceScaleFactor: 2, forcedColors: 'active' });
    const faults: string[] = [];
    for (const { route, visit } of shown) {
      await open(visit, page);
      await takePicture(page, 'forced-colours', pictureNameOf(route.path));
      const overflow = await overflowOf(page);
      if (overflow > 0) faults.push(`${route.path} reaches ${overflow} px beyond the screen`);
      faults.push(
        ...(await page.evaluate<string[]>(UNSEEN)).map((text) => `${route.path}: no edge around ${text}`),
      );
    }
    expect(faults).toEqual([]);
    await page.close();
  });
});

/** Bytes that came over the wire for each request, with heads, but for fonts. Nothing comes out of a cache. */
async function countBytes(session: CDPSession): Promise<Map<string, number>> {
  const received = new Map<string, number>();
  const fonts = new Set<string>();
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  session.on('Network.responseReceived', ({ requestId, type }) => type === 'Font' && fonts.add(requestId));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!fonts.has(requestId)) received.set(requestId, encodedDataLength);
  });
  return received;
}

/** Buttons that nothing but a background tells from text: forced colours take backgrounds away. */
const UNSEEN = `[...document.querySelectorAll('button')]
  .filter((button) => {
    const { borderTopWidth, textDecorationLine } = getComputedStyle(button);
    return button.checkVisibility() && borderTopWidth === '0px' && textDecorationLine === 'none';
  })
  .map((button) => button.textContent.trim())`;
