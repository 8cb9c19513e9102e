import type { Browser, CDPSession, Page } from 'playwright-core';
import type { NestRoute } from '../architecture/nest-routes.js';
import { aBrowser, describeInBrowser, screens, violationsOn } from '../support/a-browser.js';
import { aShownWorld, type ShownWorld, type Visit, visitsOf } from './a-shown-world.js';
import { lookOnEveryScreen } from './look-on-every-screen.js';
import { pictureNameOf } from './take-picture.js';

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
];
/** What a page may send in all, beside fonts. */
const MOST_BYTES = 60 * 1024;

interface Shown {
  route: Pick<NestRoute, 'path'>;
  visit: Visit & { goOn?(page: Page): Promise<void> };
}

jest.setTimeout(600_000);

describeInBrowser('every page of the site', () => {
  let world: ShownWorld;
  let browser: Browser;
  let shown: Shown[];
  let unseen: string[];

  beforeAll(async () => {
    [world, browser] = await Promise.all([aShownWorld(), aBrowser()]);
    const pages = world.routes.filter(
      ({ method, path }) => method === 'GET' && !path.startsWith('/api/') && !NO_PAGE.includes(`GET ${path}`),
    );
    const tried = await Promise.all(pages.map(async (route) => ({ route, visit: await firstShown(route) })));
    shown = tried.flatMap(({ route, visit }) => (visit ? [{ route, visit }] : []));
    shown.push(READ_BACK);
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

  async function open(visit: Shown['visit'], page: Page): Promise<void> {
    await page.setExtraHTTPHeaders(visit.token ? { authorization: `Bearer ${visit.token}` } : {});
    const answer = await page.goto(visit.path);
    expect([visit.path, answer?.status()]).toEqual([visit.path, 200]);
    await visit.goOn?.(page);
  }

  function aPage(options: Parameters<Browser['newPage']>[0]): Promise<Page> {
    const baseURL = `http://localhost:${new URL(world.app.url).port}`;
    return browser.newPage({ javaScriptEnabled: false, locale: 'ko-KR', baseURL, ...options });
  }

  it('is shown to somebody', () => {
    expect(unseen).toEqual([]);
    expect(shown.length).toBeGreaterThan(35);
  });

  it('shows axe nothing to find, and fits every screen', async () => {
    const page = await aPage({ viewport: screens[0] });
    const faults: string[] = [];
    for (const { route, visit } of shown) {
      await open(visit, page);
      faults.push(...(await lookOnEveryScreen(page, pictureNameOf(route.path), violationsOn)));
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  it('sends at most 60 KB beside fonts', async () => {
    // What is gone on to would be weighed together with the form before it.
    const rest = shown.filter((one) => !one.visit.goOn);
    const heavy: string[] = [];
    const weigh = async (): Promise<void> => {
      const page = await aPage({ viewport: screens[0], javaScriptEnabled: true });
      const received = await countBytes(await page.context().newCDPSession(page));
      for (let one = rest.pop(); one; one = rest.pop()) {
        received.clear();
        await open(one.visit, page);
        await page.waitForLoadState('networkidle');
        const bytes = [...received.values()].reduce((sum, some) => sum + some, 0);
        expect(bytes).toBeGreaterThan(1_000);
        if (bytes > MOST_BYTES) heavy.push(`${one.route.path}: ${bytes}`);
      }
      await page.close();
    };
    // Several at once, because each waits half a second for what may still come.
    await Promise.all([weigh(), weigh(), weigh(), weigh()]);
    expect(heavy).toEqual([]);
  });
});

/** What was typed, read back before it is sent: no address opens it, only the form before it. */
const READ_BACK: Shown = {
  route: { path: '/ideas/check' },
  visit: {
    path: '/ideas/new',
    async goOn(page) {
      await page.getByLabel('제목', { exact: true }).fill('통학로에 방지턱을 놓아 주세요');
      await page.getByLabel('개선방안').fill('차가 너무 빨리 달립니다. 학교 앞에 방지턱을 놓아 주세요.');
      await page.getByLabel('이메일').fill('haru@example.kr');
      await page.getByLabel('이름과 연락처를 받는 데 동의합니다').check();
      await page.getByRole('button', { name: '보내기 전에 확인하기' }).click();
      await page.getByRole('heading', { level: 1, name: '이대로 보낼까요?' }).waitFor();
    },
  },
};

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
