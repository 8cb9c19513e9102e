import type { Browser, Page } from 'playwright-core';
import { AccountsService } from '@app/identity';
import { aHookServer, type HookServer } from '../../support/a-hook-server.js';
import { aBrowser, describeInBrowser, screens, violationsOn } from '../../support/a-browser.js';
import { type Authenticator, anAuthenticator } from '../../support/an-authenticator.js';
import { anApp, type TestApp } from '../../support/an-app.js';
import { look, openWithoutScripts, signInAtConsole, tells } from '../../support/at-the-console.js';
import { eventually } from '../../support/eventually.js';
import { mailTo } from '../steps.js';

jest.setTimeout(120_000);

const FIRST = '새벽시장 앞 두 번째 가로등';
const SECOND = '다리 밑 자전거 길 7킬로미터';

const emailOf = (who: string): string => `${who}@people.example.kr`;

describeInBrowser('an account', () => {
  let app: TestApp;
  let browser: Browser;
  let sms: HookServer;

  beforeAll(async () => {
    sms = await aHookServer();
    const gateways = new Map([['sms', { url: `http://127.0.0.1:${sms.port}/`, key: null }]] as const);
    [app, browser] = await Promise.all([anApp({ config: { gateways } }), aBrowser()]);
  });

  afterAll(async () => {
    await browser?.close();
    await app?.close();
    await sms?.close();
  });

  async function open(who: string, role: 'citizen' | 'administrator'): Promise<void> {
    await app.api.get(AccountsService, { strict: false }).open(await app.tenantId(), {
      ...{ email: emailOf(who), name: '김마당', password: FIRST, roles: [role] },
    });
  }

  async function signIn(page: Page, who: string, password: string): Promise<void> {
    const main = page.getByRole('main');
    await main.getByLabel('이메일').fill(emailOf(who));
    await main.getByLabel('비밀번호').fill(password);
    await main.getByRole('button', { name: '로그인' }).click();
  }

  const lookAt = (page: Page): Promise<void> => look(page, violationsOn);
  const mainOf = (page: Page) => page.getByRole('main');

  it.each(screens)('is opened by the link of a mail, in one’s own language, on a $name', async (screen) => {
    const who = `joins-${screen.name}`;
    const page = await openWithoutScripts(app, browser, screen);
    await page.goto('/sign-in');
    await page.getByRole('link', { name: '계정 만들기' }).click();
    await page.getByLabel('이메일').fill('메일 아님');
    await page.getByRole('button', { name: '메일 받기' }).click();
    await page.getByRole('heading', { name: '계정 만들기' }).waitFor();
    await lookAt(page);
    await page.getByLabel('이메일').fill(emailOf(who));
    await page.getByRole('button', { name: '메일 받기' }).click();
    await page.getByRole('heading', { name: '메일함을 열어 주세요' }).waitFor();
    const mail = await mailTo(app, emailOf(who), '계정을 만들어 주세요');
    const { pathname, search } = new URL(/https?:\S+/.exec(mail.text!)![0]);
    await page.goto(pathname + search);
    await lookAt(page);
    await page.getByLabel('이름').fill('김마당');
    await page.getByLabel('비밀번호').fill(FIRST);
    await page.getByRole('button', { name: '계정 만들기' }).click();
    await tells(mainOf(page), '계정을 만들었습니다.');
    await signIn(page, who, FIRST);
    await page.getByRole('heading', { name: '내 페이지' }).waitFor();
    await page.goto('/account/messages');
    await page.getByLabel('알림의 언어').selectOption({ label: '영어 (English)' });
    await page.getByRole('button', { name: '저장' }).click();
    await tells(mainOf(page), '저장했습니다.');
    await page.goto('/password-reset');
    await page.getByLabel('이메일').fill(emailOf(who));
    await page.getByRole('button', { name: '주소 받기' }).click();
    expect((await mailTo(app, emailOf(who), 'Set a new password')).text).toContain('It opens once.');
    await page.context().close();
  });

  it.each(screens)('shows where one is signed in, and ends it there, on a $name', async (screen) => {
    const who = `sessions-${screen.name}`;
    await open(who, 'citizen');
    const [here, there] = [
      await openWithoutScripts(app, browser, screen),
      await openWithoutScripts(app, browser, screen),
    ];
    for (const page of [here, there]) {
      await page.goto('/sign-in?next=/account');
      await signIn(page, who, FIRST);
      await page.getByRole('heading', { name: '로그인한 곳' }).waitFor();
    }
    await here.reload();
    expect(await here.getByRole('button', { name: '로그인 끝내기' }).count()).toBe(1);
    await lookAt(here);
    await here.getByRole('button', { name: '로그인 끝내기' }).click();
    await tells(mainOf(here), '그곳의 로그인을 끝냈습니다.');
    expect(await here.getByRole('button', { name: '로그인 끝내기' }).count()).toBe(0);
    await there.goto('/account');
    expect(await there.getByRole('heading', { level: 1 }).innerText()).toBe('로그인');
    await here.context().close();
    await there.context().close();
  });

  it.each(screens)('gets a number for messages, by a code that goes there, on a $name', async (screen) => {
    const who = `phone-${screen.name}`;
    await open(who, 'citizen');
    await (await app.as('administrator')).put('/api/v1/channels/sms').send({ isOn: true });
    const page = await openWithoutScripts(app, browser, screen);
    await page.goto('/sign-in?next=/account/messages');
    await signIn(page, who, FIRST);
    await page.getByRole('textbox', { name: '휴대전화 번호', exact: true }).fill('02-123-4567');
    await page.getByRole('button', { name: '확인번호 받기' }).click();
    await tells(mainOf(page), '010-1234-5678처럼 적어 주세요');
    await lookAt(page);
    const phone = screen.name === 'desk' ? '010-2222-3333' : '010-2222-4444';
    await page.getByRole('textbox', { name: '휴대전화 번호', exact: true }).fill(phone.replaceAll('-', ' '));
    await page.getByRole('button', { name: '확인번호 받기' }).click();
    await tells(mainOf(page), '확인번호를 문자로 보냈습니다.');
    await lookAt(page);
    const code = await eventually(() => {
      const sent = sms.arrived.map(({ body }) => JSON.parse(body) as { to: string; text: string });
      return /\d{6}/.exec(sent.find(({ to }) => to === phone)?.text ?? '')?.[0];
    });
    await page.getByRole('textbox', { name: '확인번호', exact: true }).fill('12');
    await page.getByRole('button', { name: '번호 확인' }).click();
    await tells(mainOf(page), '6자리 확인번호가 아니거나');
    await lookAt(page);
    await page.getByRole('textbox', { name: '확인번호', exact: true }).fill(code!);
    await page.getByRole('button', { name: '번호 확인' }).click();
    await tells(mainOf(page), `확인한 번호: ${phone}`);
    await lookAt(page);
    await page.getByLabel('먼저 쓸 방법').selectOption({ label: '문자' });
    await page.getByRole('button', { name: '저장' }).click();
    await tells(mainOf(page), '저장했습니다.');
    await page.goto('/account/messages?lang=en');
    await tells(mainOf(page), `Your confirmed number: ${phone}`);
    await page.getByRole('button', { name: 'Take the number away' }).click();
    await tells(mainOf(page), 'The number was taken away.');
    await lookAt(page);
    await page.context().close();
  });

  it.each(screens)(
    'whose password was forgotten gets another by mail, and changes it, on a $name',
    async (screen) => {
      const who = `reset-${screen.name}`;
      await open(who, 'citizen');
      const page = await openWithoutScripts(app, browser, screen);
      await page.goto('/sign-in');
      await page.getByRole('link', { name: '비밀번호를 잊으셨나요?' }).click();
      await lookAt(page);
      await page.getByLabel('이메일').fill(emailOf(who));
      await page.getByRole('button', { name: '주소 받기' }).click();
      await page.getByRole('heading', { name: '메일함을 열어 주세요' }).waitFor();
      const mail = await mailTo(app, emailOf(who), '비밀번호를 다시 정해');
      const { pathname, search } = new URL(/https?:\S+/.exec(mail.text!)![0]);
      await page.goto(pathname + search);
      await lookAt(page);
      await page.getByLabel('새 비밀번호').fill('짧다');
      await page.getByRole('button', { name: '비밀번호 정하기' }).click();
      await tells(mainOf(page), '비밀번호는 12자 이상이어야 합니다.');
      await lookAt(page);
      await page.getByLabel('새 비밀번호').fill(SECOND);
      await page.getByRole('button', { name: '비밀번호 정하기' }).click();
      await tells(mainOf(page), '새 비밀번호로 로그인해 주세요.');
      await signIn(page, who, SECOND);
      await page.getByRole('heading', { name: '내 페이지' }).waitFor();

      await page.getByRole('link', { name: '계정과 로그인' }).click();
      await page.getByLabel('지금 비밀번호').fill('아니다');
      await page.getByLabel('새 비밀번호').fill(FIRST);
      await page.getByRole('button', { name: '비밀번호 바꾸기' }).click();
      await tells(mainOf(page), '지금 쓰는 비밀번호와 다릅니다.');
      await lookAt(page);
      await page.getByLabel('지금 비밀번호').fill(SECOND);
      await page.getByLabel('새 비밀번호').fill(FIRST);
      await page.getByRole('button', { name: '비밀번호 바꾸기' }).click();
      await tells(mainOf(page), '비밀번호를 바꿨습니다.');
      expect((await mailTo(app, emailOf(who), '비밀번호가 바뀌었습니다')).text).not.toContain('김마당');

      await page.goto(pathname + search);
      await tells(mainOf(page), '이 주소는 더 열리지 않습니다');
      await lookAt(page);
      await page.context().close();
    },
  );

  it.each(screens)('of an administrator asks for a code of the app, on a $name', async (screen) => {
    const who = `factor-${screen.name}`;
    await open(who, 'administrator');
    const page = await openWithoutScripts(app, browser, screen);
    await page.goto('/sign-in');
    await signIn(page, who, FIRST);
    await page.getByRole('heading', { name: '2단계 인증 등록' }).waitFor();
    await lookAt(page);
    const secret = (await page.locator('main code').innerText()).replaceAll(' ', '');
    const phone: Authenticator = anAuthenticator(app, secret);
    await page.getByLabel('인증 코드').fill('000000');
    await page.getByRole('button', { name: '등록하기' }).click();
    await tells(mainOf(page), '코드가 맞지 않거나 이미 썼습니다.');
    expect((await page.locator('main code').innerText()).replaceAll(' ', '')).toBe(secret);
    await page.getByLabel('인증 코드').fill(phone.code());
    await page.getByRole('button', { name: '등록하기' }).click();
    await page.getByRole('heading', { name: '복구 코드를 적어 두세요' }).waitFor();
    await lookAt(page);
    const [recovery] = await page.locator('main li code').allInnerTexts();
    await page.goto('/account');
    await tells(mainOf(page), '남은 복구 코드: 10개');
    await lookAt(page);
    await page.getByRole('button', { name: '로그아웃' }).click();

    await page.goto('/sign-in?next=/account');
    await signIn(page, who, FIRST);
    await page.getByRole('heading', { name: '2단계 인증' }).waitFor();
    await lookAt(page);
    await page.getByLabel('인증 코드').fill(recovery!);
    await page.getByRole('main').getByRole('button', { name: '로그인' }).click();
    await tells(mainOf(page), '남은 복구 코드: 9개');
    app.clock.advance({ hours: 1 / 60 });
    await page.getByLabel('인증 코드').fill(phone.code());
    await page.getByRole('button', { name: '복구 코드 새로 받기' }).click();
    await page.getByRole('heading', { name: '복구 코드를 적어 두세요' }).waitFor();
    const codes = await page.locator('main li code').allInnerTexts();
    expect(codes).toHaveLength(10);
    expect(codes).not.toContain(recovery);
    await page.context().close();

    app.clock.advance({ hours: 1 / 60 });
    const console = await signInAtConsole(app, browser, 'reviewer', screen);
    await console.context().clearCookies();
    await console.goto('/console');
    await signIn(console, who, FIRST);
    await console.getByLabel('인증 코드').waitFor();
    await look(console);
    await console.getByLabel('인증 코드').fill(phone.code());
    await console.getByRole('main').getByRole('button', { name: '로그인' }).click();
    await console.getByRole('button', { name: '설정' }).first().waitFor({ state: 'attached' });
    await console.context().close();
  });
});
