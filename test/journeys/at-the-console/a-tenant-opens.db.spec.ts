import { AccountsService } from '@app/identity';
import type { Browser, Page } from 'playwright-core';
import request from 'supertest';
import { routesOf } from '../../architecture/nest-routes.js';
import { aBrowser, describeInBrowser, screens, violationsOn } from '../../support/a-browser.js';
import { setUpFactor } from '../../support/an-authenticator.js';
import { anApp, hosts, type TestApp } from '../../support/an-app.js';
import { look, openSettings, openWithoutScripts, signInAtConsole } from '../../support/at-the-console.js';
import { eventually } from '../../support/eventually.js';
import { runMadang } from '../../support/run-madang.js';

jest.setTimeout(180_000);

const EMAIL = 'first@jeju.example.kr';
const SOMEONE = '01a1fd28-c02d-765c-a18a-62b4efdddbe6';
const shots = process.env.MADANG_SHOTS;

/** What whoever is nobody yet must reach to come in; mail is there in a trial only. */
const LEADS_IN =
  /^\/(api\/v1\/(sessions|password-resets|account\/second-factor|invitations\/:id\/acceptance|identity-provider\/offer|visits\/:id\/sessions)|sign-in|sign-out|signed-out|second-factor|password-reset|invitations|dev\/mail)/;

describeInBrowser('a tenant is prepared and opened', () => {
  let app: TestApp;
  let browser: Browser;
  /** Of the first administrator. */
  let token: string;
  let callCode: string;
  beforeAll(async () => {
    [app, browser] = await Promise.all([anApp(), aBrowser()]);
    const { out } = await runMadang(app, 'tenant', 'create', 'jeju', '--admin-email', EMAIL);
    const password = /shown once: (\S+)/.exec(out)![1]!;
    const guest = await app.as('guest', 'jeju');
    const signedIn = await guest.post('/api/v1/sessions').send({ email: EMAIL, password });
    ({ token } = await setUpFactor(app, signedIn.body.token, 'jeju'));
    const account = {
      name: '이서연',
      password: 'madang-demo',
      roles: ['administrator' as const],
      isDemo: true,
    };
    await app.api
      .get(AccountsService, { strict: false })
      .open(await app.tenantId('jeju'), { email: 'administrator@jeju.example.kr', ...account });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const shoot = async (page: Page, name: string): Promise<void> => {
    if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
  };
  const signIn = (screen: (typeof screens)[number], path: string) =>
    signInAtConsole(app, browser, 'administrator', screen, path, 'jeju');

  it.each(screens)('shows citizens that it opens soon, without scripts, on a $name', async (screen) => {
    const page = await openWithoutScripts(app, browser, screen, 'jeju');
    for (const path of ['/', '/ideas', '/ideas/new', '/help', '/identity', '/track']) {
      expect((await page.goto(path))!.status()).toBe(503);
      await page.getByText('곧 엽니다. 준비를 마치면').waitFor();
      await page.getByText('Opening soon.').waitFor();
      expect(await page.getByRole('navigation').count()).toBe(0);
    }
    await look(page, violationsOn);
    await shoot(page, `soon-${screen.name}`);
    // Whoever works there finds the way in.
    await page.getByRole('link', { name: '로그인' }).click();
    await page.getByLabel('이메일').waitFor();
    await look(page, violationsOn);
    expect((await page.goto('/no-such-page'))!.status()).toBe(404);
    await look(page, violationsOn);
    await page.context().close();
  });

  it('lets nobody else in by any route', async () => {
    const routes = routesOf(app.api).filter(({ path }) => !LEADS_IN.test(path));
    expect(routes.length).toBeGreaterThan(150);
    const citizenOf = await app.as('guest', 'jeju');
    const account = { email: 'citizen@jeju.example.kr', name: '시민', password: 'madang-demo' };
    await app.api
      .get(AccountsService, { strict: false })
      .open(await app.tenantId('jeju'), { ...account, roles: ['citizen'] });
    const { body } = await citizenOf.post('/api/v1/sessions').send(account);
    const wrong: string[] = [];
    for (const { method, path, allowed } of routes)
      for (const token of [undefined, body.token as string]) {
        const sent = request(app.url)
          [method.toLowerCase() as 'get'](path.replace(/:\w+/g, SOMEONE))
          .set('Host', hosts.jeju);
        const { status } = await (token ? sent.set('Authorization', `Bearer ${token}`) : sent);
        const isForGuests = allowed === 'anyone' || allowed === 'sign-in';
        const due = isForGuests ? [503] : token ? [503, 403] : [401, 303];
        if (!due.includes(status)) wrong.push(`${status} ${method} ${path} ${token ? 'citizen' : 'guest'}`);
      }
    expect(wrong).toEqual([]);
  });

  it('adopts a call, and is named at the nation when it opens', async () => {
    const nation = await app.as('guest');
    const [call] = (await nation.get('/api/v1/calls')).body.filter(
      ({ isOpen }: { isOpen: boolean }) => isOpen,
    );
    const titles = { titleKo: '제주 공모', titleEn: 'Jeju call', summaryKo: '요약', summaryEn: 'Summary' };
    const adopted = await (
      await app.as('guest', 'jeju')
    )
      .post('/api/v1/call-adoptions')
      .set('Authorization', `Bearer ${token}`)
      .send({ code: call.code, ...titles });
    expect(adopted.status).toBe(201);
    const waiting = (): Promise<unknown[]> => app.query(`select 1 from ledger.outbox where queue = 'calls'`);
    await eventually(async () => expect(await waiting()).toEqual([]));
    callCode = call.code;
    expect((await nation.get(`/api/v1/calls/${callCode}/reach`)).body.towns).toEqual([]);
  });

  it('is offered to no other government', async () => {
    const reviewer = await app.as('reviewer');
    const { body } = await reviewer.get('/api/v1/governments');
    expect(body.map(({ code }: { code: string }) => code)).not.toContain('jeju');
  });

  it('has a menu of settings for the keyboard, and for thumbs', async () => {
    for (const screen of screens) {
      const page = await signIn(screen, '/console');
      const menu = page.getByRole('navigation', { name: '화면' });
      const button = menu.getByRole('button', { name: '설정' });
      await button.focus();
      expect(await button.getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('Enter');
      expect(await button.getAttribute('aria-expanded')).toBe('true');
      await look(page);
      await shoot(page, `menu-${screen.name}`);
      await page.keyboard.press('ArrowDown');
      await menu.getByRole('link', { name: '열기 전에' }).and(page.locator(':focus')).waitFor();
      await page.keyboard.press('ArrowUp');
      await menu.getByRole('link').last().and(page.locator(':focus')).waitFor();
      await page.keyboard.press('Escape');
      await button.and(page.locator(':focus')).waitFor();
      expect(await button.getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('Enter');
      await page.getByRole('main').click({ position: { x: 5, y: 5 } });
      expect(await button.getAttribute('aria-expanded')).toBe('false');
      await openSettings(page, '공휴일');
      await page.getByRole('heading', { level: 1, name: '공휴일' }).waitFor();
      expect(await button.getAttribute('aria-expanded')).toBe('false');
      await button.click();
      expect(await menu.getByRole('link', { name: '공휴일' }).getAttribute('aria-current')).toBe('page');
      await page.context().close();
    }
  });

  it.each(screens)('takes one agency by a form on a $name', async (screen) => {
    const page = await signIn(screen, '/console/settings');
    await page.getByRole('button', { name: '기관 하나 더하기' }).click();
    const form = page.getByRole('form', { name: '기관 하나 더하기' });
    await form.getByRole('button', { name: '기관 하나 더하기' }).click();
    await form.getByText('꼭 필요한 항목입니다.').first().waitFor();
    await look(page);
    await form.getByLabel('이름(한국어)').fill(`오름과 ${screen.name}`);
    await form.getByLabel('이름(영어)').fill('Volcano Cones');
    await form.getByLabel('연락처').fill('064-710-2114');
    await form.getByLabel('코드').fill('planning');
    await form.getByLabel('상위 기관').selectOption('planning');
    await form.getByRole('button', { name: '기관 하나 더하기' }).click();
    await form.getByText('이미 쓰는 코드입니다.').waitFor();
    await look(page);
    await shoot(page, `new-agency-${screen.name}`);
    await form.getByLabel('코드').fill(`oreum-${screen.name}`);
    await form.getByRole('button', { name: '기관 하나 더하기' }).click();
    await page.getByText(`오름과 ${screen.name}을(를) 더했습니다.`).waitFor();

    // Whoever works there is named, and stands in the way.
    await app.ofAgency(`oreum-${screen.name}`, 'jeju');
    await page.reload();
    const row = page.getByRole('row').filter({ hasText: `oreum-${screen.name}` });
    await row.getByRole('button', { name: '없애기' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('사람 1명이 있습니다').waitFor();
    await dialog.getByRole('button', { name: '없애기' }).click();
    await dialog.getByRole('link', { name: `oreum-${screen.name}` }).waitFor();
    await look(page);
    await shoot(page, `retire-people-${screen.name}`);
    await dialog.getByRole('link', { name: `oreum-${screen.name}` }).click();
    await page.getByRole('heading', { level: 1, name: '사람' }).waitFor();
    await page.context().close();
    const [kept] = await app.query<{ contact: string; version: number; parent_code: string }>(
      `select contact, version, parent_code from catalogue.agencies where code = $1`,
      [`oreum-${screen.name}`],
    );
    expect(kept).toEqual({ contact: '064-710-2114', version: 1, parent_code: 'planning' });
  });

  it('says what is missing, and opens once it is there', async () => {
    await app.query(`update identity.accounts set disabled_at = now() where sign_in_name like 'oreum-%'`);
    const phone = await signIn(screens[1], '/console/opening');
    await phone.getByRole('heading', { name: '꼭 필요한 것 (4/6)' }).waitFor();
    await look(phone);
    await shoot(phone, 'checklist-phone');
    await phone.context().close();

    const page = await signIn(screens[0], '/console/opening');
    await page.getByRole('heading', { name: '꼭 필요한 것 (4/6)' }).waitFor();
    await page.getByText('담당자가 없는 기관: ').waitFor();
    await look(page);
    await shoot(page, 'checklist-desk');
    const open = page.getByRole('main').getByRole('button', { name: '시민에게 열기' });
    await open.click();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.locator('.notice:focus').getByText('2가지가 남아 아직 열 수 없습니다').waitFor();
    await page.getByRole('button', { name: '살펴봤습니다 이름, 언어, 색' }).click();
    await page.getByRole('heading', { name: '꼭 필요한 것 (5/6)' }).waitFor();
    await page.getByRole('link', { name: '하러 가기 심사할 사람' }).click();
    await page.getByRole('heading', { level: 1, name: '사람' }).waitFor();
    await app.ofAgency('planning', 'jeju');
    await openSettings(page, '열기 전에');
    await page.getByRole('heading', { name: '꼭 필요한 것 (6/6)' }).waitFor();

    // Staff see the site as it will be, and that it is not open.
    await page.goto('/');
    await page.getByText('이 화면은 직원에게만 보입니다').waitFor();
    await look(page);
    await shoot(page, 'preview-desk');
    await page.getByRole('link', { name: '열기 전에 할 일' }).click();

    await open.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('법의 기한이 흐릅니다').waitFor();
    await look(page);
    await shoot(page, 'open-dialog-desk');
    await dialog.getByRole('button', { name: '시민에게 열기' }).click();
    await page.getByText('시민에게 열었습니다. 아래는 지금 상태입니다.').waitFor();
    expect(await open.count()).toBe(0);
    await look(page);
    await page.context().close();

    const guest = await openWithoutScripts(app, browser, screens[1], 'jeju');
    await eventually(async () => expect((await guest.goto('/'))!.status()).toBe(200));
    await guest.getByRole('link', { name: '제안하기' }).first().waitFor();
    expect(await guest.getByText('직원에게만 보입니다').count()).toBe(0);
    await guest.context().close();
    const offered = async (): Promise<string[]> =>
      (await (await app.as('reviewer')).get('/api/v1/governments')).body.map(
        ({ code }: { code: string }) => code,
      );
    await eventually(async () => expect(await offered()).toContain('jeju'), { within: 40_000 });
    const nation = await app.as('guest');
    const { body: reach } = await nation.get(`/api/v1/calls/${callCode}/reach`);
    expect(reach.towns).toMatchObject([{ place: { ko: '제주특별자치도' }, ideas: 0 }]);
  });
});
