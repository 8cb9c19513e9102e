import type { Browser } from 'playwright-core';
import request from 'supertest';
import { aBrowser, describeInBrowser, screens } from '../../support/a-browser.js';
import { anApp, hosts, type TestApp } from '../../support/an-app.js';
import { look, signInAtConsole } from '../../support/at-the-console.js';

jest.setTimeout(60_000);

const [desk, phone] = screens;
let app: TestApp;
let browser: Browser;

beforeAll(async () => {
  [app, browser] = await Promise.all([anApp({ worker: false }), aBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const useToken = (token: string) =>
  request(app.url).get('/api/v1/cases').set('Host', hosts.nation).set('Authorization', `Bearer ${token}`);

describeInBrowser('a reviewer', () => {
  it('makes a token for a program, sees it once, and revokes it', async () => {
    const page = await signInAtConsole(app, browser, 'reviewer', desk, '/console/tokens');
    await page.getByText('만든 토큰이 없습니다.').waitFor();
    await look(page);
    const form = page.getByRole('form', { name: '토큰 만들기' });
    await form.getByRole('button').click();
    await form.getByText('꼭 필요한 항목입니다').first().waitFor();
    await form.getByLabel('이름').fill('통계 내려받기');
    await form.getByLabel(/cases:read/).check();
    await form.getByRole('button').click();
    await page.getByRole('heading', { name: '‘통계 내려받기’ 토큰을 만들었습니다' }).waitFor();
    await look(page);
    const token = (await page.locator('.tokens-secret').textContent())!;
    expect((await useToken(token)).status).toBe(200);
    await page.setViewportSize(phone);
    await look(page);

    await page.reload();
    const table = page.getByRole('table');
    await table.getByText(`mdg_…${token.slice(-4)}`).waitFor();
    expect(await page.content()).not.toContain(token);
    await look(page);
    await table.getByRole('button', { name: '폐기' }).click();
    const dialog = page.getByRole('dialog');
    await look(page);
    await dialog.getByRole('button', { name: '폐기' }).click();
    await table.getByText('폐기됨').waitFor();
    expect((await useToken(token)).status).toBe(401);
    await page.context().close();
  });
});
