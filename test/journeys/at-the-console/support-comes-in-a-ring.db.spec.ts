import type { Browser } from 'playwright-core';
import { aBrowser, describeInBrowser, screens } from '../../support/a-browser.js';
import { plantVotes } from '../../support/a-voter.js';
import { anApp, type TestApp } from '../../support/an-app.js';
import { look, signInAtConsole } from '../../support/at-the-console.js';
import { eventually } from '../../support/eventually.js';
import { submitIdea, untilRouted } from '../steps.js';

jest.setTimeout(120_000);

/** As a hash of a network is written. */
const NETWORK = 'n'.repeat(43);

describeInBrowser('support that comes in a ring', () => {
  let app: TestApp;
  let browser: Browser;
  let ideaId: string;

  beforeAll(async () => {
    [app, browser] = await Promise.all([anApp(), aBrowser()]);
    const { id } = await submitIdea(await app.as('citizen'));
    await untilRouted(app, id);
    ideaId = id;
    const at = app.clock.now().toISOString();
    await plantVotes(app, await app.tenantId(), id, 12, {
      network: NETWORK,
      given_at: at,
      account_since: at,
    });
    await app.query(`update ledger.due set due_at = now() where kind = 'intake.supports_watched'`);
    const lead = await app.as('lead');
    await eventually(async () => (await lead.get('/api/v1/support-signals')).body.items.length === 2, {
      within: 30_000,
    });
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  it.each(screens)('is learned of without opening a case, and leads there, on a $name', async (screen) => {
    const page = await signInAtConsole(app, browser, 'lead', screen, '/console/invalidations');
    const signs = page.getByRole('region', { name: '이상하게 몰린 공감' });
    const ofNetwork = signs.getByRole('listitem').filter({ hasText: '한 네트워크에서 공감 12건' });
    await ofNetwork.waitFor();
    expect(await signs.getByRole('listitem').count()).toBe(2);
    await page.getByRole('button', { name: /^설정 ?2 ?건을 살펴봐 주세요/, includeHidden: true }).waitFor({
      state: 'attached',
    });
    await look(page);
    await ofNetwork.getByRole('link', { name: /조건 채우기/ }).click();
    await page.getByText('표시에 나온 네트워크에서 온 공감').waitFor();
    expect(await page.getByLabel('제안 식별자').inputValue()).toBe(ideaId);
    await eventually(async () =>
      expect(await page.evaluate('document.activeElement.labels?.[0]?.textContent')).toContain('까닭'),
    );
    await look(page);
    await ofNetwork.getByRole('heading').getByRole('link').click();
    await page.waitForURL(new RegExp(ideaId));
    await page.context().close();
  });

  it('is settled with one press, and waits no more', async () => {
    const page = await signInAtConsole(app, browser, 'lead', screens[0]!, '/console/invalidations');
    const signs = page.getByRole('region', { name: '이상하게 몰린 공감' });
    await signs
      .getByRole('button', { name: /이상 없음/ })
      .first()
      .click();
    await page.getByText('이상 없다고 남겼습니다.').waitFor();
    await eventually(async () => expect(await signs.getByRole('listitem').count()).toBe(1));
    await signs.getByRole('button', { name: /이상 없음/ }).click();
    await signs.getByText('살펴볼 것이 없습니다.').waitFor();
    await look(page);
    expect(await page.getByRole('button', { name: /^설정/ }).innerText()).toBe('설정');
    await page.context().close();
  });
});
