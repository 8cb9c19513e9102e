import type { Browser, Page } from 'playwright-core';
import { aBrowser, describeInBrowser, screens, violationsOn } from '../../support/a-browser.js';
import { anApp, type TestApp } from '../../support/an-app.js';
import { CLIENT, IdentityProvider } from '../../support/an-identity-provider.js';
import { look, openWithoutScripts, signInAtConsole } from '../../support/at-the-console.js';

jest.setTimeout(120_000);

const [desk, phone] = screens;
let app: TestApp;
let browser: Browser;
let provider: IdentityProvider;

beforeAll(async () => {
  app = await anApp({ worker: false });
  // The provider sends browsers back to where they really reach the site.
  const address = `http://localhost:${new URL(app.url).port}`;
  Object.assign(app.config, { publicUrl: address });
  provider = await IdentityProvider.start([address]);
  provider.people.set('haneul', {
    ...{ name: '김하늘', email: 'haneul@example.kr', email_verified: true },
    ...{ ci: 'CI-haneul', assurance: 'high' },
  });
  provider.people.set('narae', { name: '박나래', ci: 'CI-narae', assurance: 'high' });
  browser = await aBrowser();
});
afterAll(async () => {
  await browser?.close();
  await provider?.close();
  await app?.close();
});

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

async function signInAtProvider(page: Page, login: string): Promise<void> {
  await heading(page, '인증기관');
  await page.getByLabel('아이디').fill(login);
  await page.getByRole('button', { name: '확인' }).click();
}

describeInBrowser('a town’s identity provider', () => {
  it('is set up by an administrator, who then asks for verified identities', async () => {
    const page = await signInAtConsole(app, browser, 'administrator', desk, '/console/access');
    await heading(page, '로그인과 본인확인');
    const levels = page.getByRole('form', { name: '제안 보내기' });
    await levels.getByLabel('제안 보내기').selectOption({ label: '본인확인을 마친 사람' });
    await levels.getByRole('button').click();
    await page.getByText('아무도 할 수 없게 됩니다').waitFor();

    const form = page.getByRole('form', { name: '인증기관', exact: true });
    await form.getByText(`${app.config.publicUrl}/sign-in/oidc/callback`).waitFor();
    await form.getByRole('button', { name: '설정을 읽어 보고 저장' }).click();
    await form.getByText('꼭 필요한 항목입니다').first().waitFor();
    await look(page);
    const fields = {
      ...{ '인증기관 영어 이름': 'Hanbit', '발급자 주소 (issuer)': 'http://localhost:9' },
      ...{ '클라이언트 ID': CLIENT.client_id, '클라이언트 비밀값': CLIENT.client_secret },
      ...{ '고유 식별값': 'ci', '확인 수준': 'assurance', '본인확인으로 인정할 값': 'high' },
    };
    await form.getByLabel('인증기관 이름').fill('한빛인증');
    for (const [label, value] of Object.entries(fields)) await form.getByLabel(label).fill(value);
    await form.getByRole('button', { name: '설정을 읽어 보고 저장' }).click();
    await form.getByText('인증기관 설정을 읽지 못했습니다').waitFor();
    await form.getByLabel('발급자 주소 (issuer)').fill(provider.issuer);
    await form.getByRole('button', { name: '설정을 읽어 보고 저장' }).click();
    await page.getByText('인증기관을 저장했습니다.').waitFor();

    await levels.getByLabel('제안 보내기').selectOption({ label: '본인확인을 마친 사람' });
    await levels.getByRole('button').click();
    await page.getByText('제안 보내기: 본인확인을 마친 사람').waitFor();
    await look(page);
    await page.setViewportSize(phone);
    await look(page);
    await form.getByRole('button', { name: '인증기관 빼기' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '빼기' }).click();
    await dialog.getByText('먼저 그 수준을 낮춰 주세요').waitFor();
    await look(page);
    await page.context().close();
  });

  it('lets a citizen in who wants to write an idea, and out again', async () => {
    const page = await openWithoutScripts(app, browser, phone);
    await page.goto('/ideas/new');
    await heading(page, '본인확인');
    await look(page, violationsOn);
    await page.getByRole('link', { name: '한빛인증 로그인' }).click();
    await signInAtProvider(page, 'haneul');
    await heading(page, '제안하기');
    expect(new URL(page.url()).pathname).toBe('/ideas/new');
    await page.getByLabel('제목', { exact: true }).fill('골목 가로등을 밝게');
    await page.getByLabel('개선방안').fill('어두운 골목에 등을 답니다.');
    await page.getByRole('button', { name: '보내기 전에 확인하기' }).click();
    await page.getByRole('button', { name: '보내기', exact: true }).click();
    await page.waitForURL(/\/track\//);

    const elsewhere = await openWithoutScripts(app, browser, desk);
    await elsewhere.goto('/sign-in/oidc?next=/my');
    await signInAtProvider(elsewhere, 'haneul');
    await heading(elsewhere, '내 페이지');

    await page.getByRole('button', { name: '로그아웃' }).click();
    await heading(page, '로그아웃했습니다');
    await look(page, violationsOn);
    await page.getByRole('link', { name: '한빛인증에서도 로그아웃' }).click();
    expect(new URL(page.url()).origin).toBe(provider.issuer);
    await page.getByRole('button').first().click();
    await page.waitForURL(`${app.config.publicUrl}/`);
    await page.goto('/sign-in/oidc');
    // Signed out there too: it asks anew who this is.
    await heading(page, '인증기관');
    await page.context().close();

    // Whoever signs out at the provider first is signed out here as well.
    await elsewhere.goto(`${provider.issuer}/session/end?client_id=${CLIENT.client_id}`);
    await elsewhere.getByRole('button').first().click();
    await elsewhere.goto('/my');
    await heading(elsewhere, '로그인');
    await elsewhere.context().close();
  });

  it('verifies a member who came with a password, and brings them back', async () => {
    const page = await openWithoutScripts(app, browser, desk);
    await page.goto('/sign-in?next=/ideas/new');
    await look(page, violationsOn);
    await page.getByLabel('이메일').fill('citizen@nation.example.kr');
    await page.getByLabel('비밀번호').fill('madang-demo');
    await page.getByRole('main').getByRole('button', { name: '로그인' }).click();
    await heading(page, '본인확인');
    await look(page, violationsOn);
    await page.getByRole('button', { name: '한빛인증 본인확인' }).click();
    await heading(page, '한빛인증 화면으로 이동합니다');
    await look(page, violationsOn);
    await page.getByRole('link', { name: '한빛인증 화면 열기' }).click();
    await signInAtProvider(page, 'narae');
    await heading(page, '제안하기');
    await page.context().close();
  });

  it('says so when it is away or somebody tampers, and the page to go to is kept', async () => {
    const page = await openWithoutScripts(app, browser, phone);
    await page.goto('/sign-in/oidc/callback?code=x&state=y');
    await page.getByText('이 브라우저에서 시작한 로그인이 아니거나').waitFor();
    await look(page, violationsOn);
    await provider.close();
    await page.goto('/sign-in?next=/calls');
    await page.getByRole('link', { name: '한빛인증 로그인' }).click();
    await page.getByText('인증기관이 응답하지 않습니다').waitFor();
    await look(page, violationsOn);
    await page.getByLabel('이메일').fill('citizen@nation.example.kr');
    await page.getByLabel('비밀번호').fill('madang-demo');
    await page.getByRole('main').getByRole('button', { name: '로그인' }).click();
    await page.waitForURL('**/calls');
    await page.context().close();
  });
});
