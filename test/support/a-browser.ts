import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Chromium without the calls home it makes at every start. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where it is when Jest is run by itself. */
const USUAL_PLACES = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

export interface Screen {
  name: string;
  width: number;
  height: number;
}

/** A desk and a phone. */
export const screens = [
  { name: 'desk', width: 1280, height: 900 },
  { name: 'phone', width: 390, height: 844 },
] as const satisfies Screen[];

/** Left out, loudly, where `npm test` found no browser; with CI set it fails before it comes to this. */
export const describeInBrowser = process.env.MADANG_SKIP_BROWSER ? describe.skip : describe;

export function aBrowser(): Promise<Browser> {
  const executablePath = process.env.MADANG_CHROMIUM ?? USUAL_PLACES.find((path) => existsSync(path));
  return chromium.launch({ executablePath, args: FLAGS });
}

const axe: string = readFileSync(join(process.cwd(), 'node_modules/axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  places: string[];
}

/** Large enough to be hit (WCAG 2.2, 2.5.8): axe looks at that only where it is told to. */
const RULES = `{ 'target-size': { enabled: true } }`;

/**
 * Looks once no colour is on its way to another: halfway a contrast may be too low. Hands over rules and places only,
 * because to hand over all that axe tells takes longer than to find it. A target of which a bar that stays in view covers
 * a part for the moment is not small: who scrolls has all of it.
 */
const LOOK = `Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  .then(() => axe.run(document, { resultTypes: ['violations'], rules: ${RULES} }))
  .then(({ violations, passes }) => ({
    violations: violations.map(({ id, nodes }) => ({
      id,
      places: nodes.filter(({ any }) => !any.some(({ data }) => data?.messageKey === 'partiallyObscured'))
        .map(({ target }) => target.join(' ')),
    })),
    passes: passes.length,
  }))`;

interface Twin {
  page: Page;
  /** What it shows. */
  html: string;
}

/** One page for each browser: opening one costs more than looking at it. */
const twins = new WeakMap<Browser, Promise<Twin>>();

/**
 * What axe finds wrong with what the page shows now: rule and place, empty where it finds nothing. Axe is a script,
 * so it looks at the same document in a twin where scripts run. Fails if it looked at nothing.
 */
export async function violationsOn(page: Page): Promise<string[]> {
  const [html, url] = [await page.content(), page.url()];
  const browser = page.context().browser()!;
  if (!twins.has(browser)) twins.set(browser, openTwin(browser));
  const twin = await twins.get(browser)!;
  await twin.page.setViewportSize(page.viewportSize()!);
  if (twin.html !== html || twin.page.url() !== url) {
    await twin.page.route(url, (route) =>
      route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
    );
    twin.html = html;
    await twin.page.goto(url).finally(() => twin.page.unroute(url));
  }
  return violationsHere(twin.page);
}

async function openTwin(browser: Browser): Promise<Twin> {
  return { page: await browser.newPage(), html: '' };
}

/** What axe finds wrong with a page whose scripts run. */
export async function violationsHere(page: Page): Promise<string[]> {
  // It stays in the document: half a megabyte need not be sent and read at each look.
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(axe);
  const { violations, passes } = await page.evaluate<{ violations: Violation[]; passes: number }>(LOOK);
  if (passes === 0) throw new Error(`axe looked at nothing on ${page.url()}`);
  return violations.flatMap(({ id, places }) => places.map((place) => `${page.url()} ${id}: ${place}`));
}

/** As wide as a desk is at 200 %. */
export const zoomed = { name: 'forced-colours', width: 640, height: 450 } as const satisfies Screen;

/** Buttons that nothing but a background tells from text: the colours of a reader take backgrounds away. */
export async function edgelessOn(page: Page): Promise<string[]> {
  const found = await page.evaluate<string[]>(EDGELESS);
  return found.map((text) => `${page.url()}: no edge around ${text}`);
}

const EDGELESS = `[...document.querySelectorAll('button')]
  .filter((button) => {
    const { borderTopWidth, textDecorationLine } = getComputedStyle(button);
    return button.checkVisibility() && borderTopWidth === '0px' && textDecorationLine === 'none';
  })
  .map((button) => button.textContent.trim())`;

/**
 * How far the page's content reaches beyond the screen, in pixels; 0 where nothing has to be scrolled sideways. Waits
 * for a page that is just coming: for a moment it has no element at all.
 */
export function overflowOf(page: Page): Promise<number> {
  return page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
}
