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

describeInBrowser('an administrator', () => {
  it('registers a system for events, sees its secret once, and removes it', async () => {
    const page = await signInAtConsole(app, browser, 'administrator', desk, '/console/webhooks');
    await page.getByText('등록한 웹훅이 없습니다.').waitFor();
    await look(page);
    const form = page.getByRole('form', { name: '웹훅 등록' });
    await form.getByLabel('이름').fill('온나라 연계');
    await form.getByLabel('주소').fill('https://127.0.0.1/');
    await form.getByRole('button', { name: '등록' }).click();
    await form.getByText('꼭 필요한 항목입니다').waitFor();
    await form.getByLabel('처리 단계').check();
    await form.getByRole('button', { name: '등록' }).click();
    await form.getByText('내부망으로 이어지는 주소입니다').waitFor();
    await look(page);
    await form.getByLabel('주소').fill('https://8.8.8.8/hook');
    await form.getByRole('button', { name: '등록' }).click();
    await page.getByRole('heading', { name: '온나라 연계의 비밀 값' }).waitFor();
    await look(page);
    await page.getByRole('button', { name: '적어 두었습니다' }).click();
    expect(await page.content()).not.toContain('whsec_');
    await page.getByRole('button', { name: '보낸 기록' }).click();
    await page.getByText('아직 보낸 사건이 없습니다.').waitFor();
    await page.setViewportSize(phone);
    await look(page);
    await page.getByRole('table').getByRole('button', { name: '지우기' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '지우기' }).click();
    await page.getByText('등록한 웹훅이 없습니다.').waitFor();
    await page.context().close();
  });

  it('finds the messages that nobody is sure of, and decides', async () => {
    await app.query(
      `insert into notifications.messages (tenant_id, id, event_id, person_id, template, status, tries, composed_at)
       select tenant_id, gen_random_uuid(), gen_random_uuid(), person_id, 'received', 'uncertain', 1, now()
       from identity.accounts where sign_in_name = 'citizen@nation.example.kr'`,
    );
    await app.query(
      `insert into notifications.attempts (tenant_id, message_id, number, channel, started_at, ended_at, outcome, code)
       select tenant_id, id, 1, 'mail', now(), now(), 'unknown', 'ECONNECTION' from notifications.messages
       where status = 'uncertain'`,
    );
    const page = await signInAtConsole(app, browser, 'administrator', desk, '/console/messages');
    await page.getByLabel('상태').selectOption('실패');
    await page.getByText('이 상태인 알림이 없습니다.').waitFor();
    await page.getByLabel('상태').selectOption('불확실');
    await page.getByRole('cell', { name: '제안 접수', exact: true }).waitFor();
    await look(page);
    await page.getByRole('button', { name: '자세히' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('ECONNECTION').waitFor();
    await look(page);
    await page.setViewportSize(phone);
    await look(page);
    await dialog.getByRole('button', { name: '그대로 두기' }).click();
    await page.getByText('이 상태인 알림이 없습니다.').waitFor();
    await look(page);
    await page.goto('/my/notices');
    await look(page);
    await page.goto('/account/messages');
    await look(page);
    await page.context().close();
  });
});
