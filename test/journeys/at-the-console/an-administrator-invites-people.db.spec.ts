import type { Browser, Page } from 'playwright-core';
import { aBrowser, describeInBrowser, screens, violationsOn } from '../../support/a-browser.js';
import { anAuthenticator } from '../../support/an-authenticator.js';
import { anApp, type TestApp } from '../../support/an-app.js';
import { look, openWithoutScripts, signInAtConsole, tells } from '../../support/at-the-console.js';
import { eventually } from '../../support/eventually.js';
import { mailTo } from '../steps.js';

jest.setTimeout(120_000);

const PASSWORD = '새벽시장 앞 두 번째 가로등';

describeInBrowser('an administrator at the console', () => {
  let app: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    [app, browser] = await Promise.all([anApp(), aBrowser()]);
  });

  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  const status = (page: Page, words: string) => page.getByRole('status').getByText(words).waitFor();
  const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

  it('withdraws the only invitation, and invites somebody else', async () => {
    const page = await signInAtConsole(app, browser, 'administrator', screens[0], '/console/people');
    const invite = async (email: string) => {
      await page.getByRole('button', { name: '초대하기' }).click();
      await page.getByLabel('이메일', { exact: true }).fill(email);
      await page.getByRole('combobox', { name: '소속 기관' }).fill('행정안전부');
      await page.getByRole('option', { name: '행정안전부' }).first().click();
      await page.getByRole('button', { name: '초대 메일 보내기' }).click();
      await page.getByRole('button', { name: `초대 거두기 ${email}` }).waitFor();
    };
    const withdraw = async (email: string) => {
      await page.getByRole('button', { name: `초대 거두기 ${email}` }).click();
      await page.getByRole('dialog').getByRole('button', { name: '초대 거두기' }).click();
      await status(page, `${email} 주소로 보낸 초대를 거뒀습니다.`);
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    };
    await invite('first@people.example.kr');
    await withdraw('first@people.example.kr');
    await invite('second@people.example.kr');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await withdraw('second@people.example.kr');
    await page.context().close();
  });

  it.each(screens)('invites a reviewer who joins, and keeps the account, on a $name', async (screen) => {
    const email = `han-${screen.name}@people.example.kr`;
    const name = `한결 ${screen.name}`;
    const page = await signInAtConsole(app, browser, 'administrator', screen, '/console/people');
    await page.getByRole('heading', { level: 1, name: '사람' }).waitFor();
    await rowOf(page, '체험 담당자').waitFor();
    await look(page);

    await page.getByRole('button', { name: '초대하기' }).click();
    await page.getByRole('button', { name: '초대 메일 보내기' }).click();
    expect(await page.locator('[aria-invalid="true"]').count()).toBe(2);
    await look(page);
    await page.getByLabel('이메일', { exact: true }).fill('citizen@nation.example.kr');
    await page.getByRole('combobox', { name: '소속 기관' }).fill('행정안전부');
    await page.getByRole('option', { name: '행정안전부' }).first().click();
    await page.getByRole('button', { name: '초대 메일 보내기' }).click();
    await page.getByText('이 주소로 된 계정이 이미 있습니다.').waitFor();
    await page.getByLabel('이메일', { exact: true }).fill(email);
    await page.getByRole('button', { name: '초대 메일 보내기' }).click();
    await status(page, `초대 메일을 보냅니다: ${email}`);
    await page.getByRole('heading', { name: '초대한 사람' }).waitFor();
    await look(page);

    const first = (await mailTo(app, email, '초대받으셨습니다')).text!;
    await page.getByRole('button', { name: `다시 보내기 ${email}` }).click();
    await status(page, '앞서 보낸 주소는 열리지 않습니다.');
    const guest = await openWithoutScripts(app, browser, screen);
    const pathIn = (text: string): string => {
      const { pathname, search } = new URL(/https?:\S+/.exec(text)![0]);
      return pathname + search;
    };
    await guest.goto(pathIn(first));
    await tells(guest.getByRole('main'), '이 주소는 더 열리지 않습니다');
    await look(guest, violationsOn);
    await guest.goto(pathIn(await latestTo(email, first)));
    await tells(guest.getByRole('main'), '담당자');
    await look(guest, violationsOn);
    await guest.getByLabel('이름').fill(name);
    await guest.getByLabel('비밀번호').fill('password1234');
    await guest.getByRole('button', { name: '시작하기' }).click();
    await tells(guest.getByRole('main'), '짐작하기 쉬운 비밀번호입니다.');
    await look(guest, violationsOn);
    await guest.getByLabel('비밀번호').fill(PASSWORD);
    await guest.getByRole('button', { name: '시작하기' }).click();
    const main = guest.getByRole('main');
    await tells(main, '계정을 만들었습니다.');
    await main.getByLabel('이메일').fill(email);
    await main.getByLabel('비밀번호').fill(PASSWORD);
    await main.getByRole('button', { name: '로그인' }).click();
    await guest.goto('/account');
    await tells(main, name);

    await page.reload();
    await rowOf(page, name).getByRole('button', { name: '역할 바꾸기' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('관리자').check();
    await look(page);
    await dialog.getByRole('button', { name: '저장하기' }).click();
    await status(page, `${name} 님의 역할을 바꿨습니다.`);
    await guest.goto('/account');
    expect(await guest.getByRole('heading', { level: 1 }).innerText()).toBe('로그인');
    await main.getByLabel('이메일').fill(email);
    await main.getByLabel('비밀번호').fill(PASSWORD);
    await main.getByRole('button', { name: '로그인' }).click();
    const secret = (await guest.locator('main code').innerText()).replaceAll(' ', '');
    await guest.getByLabel('인증 코드').fill(anAuthenticator(app, secret).code());
    await guest.getByRole('button', { name: '등록하기' }).click();
    await guest.getByRole('heading', { name: '복구 코드를 적어 두세요' }).waitFor();

    await page.getByRole('searchbox', { name: '이름이나 이메일' }).fill(email);
    await rowOf(page, '체험 책임자').waitFor({ state: 'detached' });
    await rowOf(page, name).getByRole('button', { name: '2단계 인증 초기화' }).click();
    await look(page);
    await page.getByRole('dialog').getByRole('button', { name: '2단계 인증 초기화' }).click();
    await status(page, '2단계 인증을 초기화했습니다.');
    await rowOf(page, name).getByRole('button', { name: '계정 닫기' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '계정 닫기' }).click();
    await status(page, `${name} 님의 계정을 닫았습니다.`);
    await rowOf(page, name).getByText('닫힘').waitFor();
    await look(page);
    await page.getByRole('searchbox', { name: '이름이나 이메일' }).fill('없는 사람');
    await page.getByText('찾는 사람이 없습니다.').waitFor();
    await look(page);
    await guest.context().close();
    await page.context().close();
  });

  /** The mail after the first. */
  const latestTo = (email: string, first: string): Promise<string> =>
    eventually(() => app.mails.find(({ to, text }) => to?.[0]?.address === email && text !== first)?.text);
});
