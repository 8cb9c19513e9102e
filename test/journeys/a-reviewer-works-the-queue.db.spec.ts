import type { Browser, Page } from 'playwright-core';
import { aBrowser, describeInBrowser, overflowOf, screens, violationsHere } from '../support/a-browser.js';
import { anApp, type TestApp } from '../support/an-app.js';
import { caseOf, forOurAgency, mailTo, move, submitIdea, untilRouted } from './steps.js';

jest.setTimeout(120_000);

describeInBrowser('a reviewer works the queue', () => {
  let app: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([anApp(), aBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  async function signIn(role: string, screen: (typeof screens)[number]): Promise<Page> {
    const { port } = new URL(app.url);
    const context = await browser.newContext({
      viewport: screen,
      locale: 'ko-KR',
      baseURL: `http://localhost:${port}`,
    });
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    await page.goto('/console');
    await page.getByLabel('이메일').fill(`${role}@nation.example.kr`);
    await page.getByLabel('비밀번호').fill('madang-demo');
    await page.getByRole('button', { name: '로그인' }).click();
    return page;
  }

  async function look(page: Page): Promise<void> {
    expect(await violationsHere(page)).toEqual([]);
    expect([page.url(), await overflowOf(page)]).toEqual([page.url(), 0]);
  }

  async function routedIdea(title: string): Promise<string> {
    const { id } = await submitIdea(await app.as('citizen'), { ...forOurAgency, title });
    await untilRouted(app, id);
    return id;
  }

  it.each(screens)('claims, reviews and adopts with a promised date on a $name', async (screen) => {
    const title = `재난문자에 그림을 넣자 ${screen.name}`;
    const id = await routedIdea(title);
    const page = await signIn('reviewer', screen);
    await page.getByRole('link', { name: title }).or(page.getByText(title)).first().click();
    await page.getByRole('button', { name: '맡기' }).click();
    await page.getByRole('button', { name: '심사 시작' }).click();
    await page.getByRole('button', { name: /심사 시작하기/ }).click();
    await page.getByRole('button', { name: '채택', exact: true }).waitFor();
    await look(page);

    await page.getByRole('button', { name: '채택', exact: true }).click();
    await page.getByRole('button', { name: '채택하기' }).click();
    await look(page);
    await page.getByLabel('답변').fill('그림 낱말을 정해 함께 보냅니다.');
    await page.getByLabel('시행하기로 한 날').fill('2027-06-30');
    await page.getByRole('button', { name: '채택하기' }).click();
    await page.getByText(/채택 처리를 마쳤습니다/).waitFor();
    expect(await caseOf(await app.as('reviewer'), id)).toMatchObject({
      state: 'adopted',
      promisedOn: '2027-06-30',
    });
    await mailTo(app, 'citizen@nation.example.kr', `채택: ${title}`);
    await look(page);
    await page.context().close();
  });

  it('learns what a colleague changed in the meantime, and keeps what was typed', async () => {
    const title = '재난문자를 더 크게';
    const id = await routedIdea(title);
    const page = await signIn('reviewer', screens[0]);
    await page.getByText(title).first().click();
    await page.getByRole('button', { name: '이송', exact: true }).click();
    await page.getByLabel('제안자에게 알릴 내용').fill('소방청이 맡습니다.');
    await page.getByLabel('사유').selectOption({ index: 1 });
    await page.getByRole('combobox', { name: /맡을 기관/ }).fill('소방청');
    await page
      .getByRole('option', { name: /소방청/ })
      .first()
      .click();

    const asked = { reason: 'fixable-defect', message: '어느 글자를 말하는지 알려 주세요.' };
    expect((await move(await app.as('lead'), id, 'request_supplement', asked)).status).toBe(200);
    await page.getByRole('button', { name: /이송하기/ }).click();
    await page.getByText('그사이 다른 분이 이 제안을 처리했습니다').waitFor();
    expect(await page.getByRole('main').innerText()).toContain('보완요구');
    await look(page);
    expect(await caseOf(await app.as('reviewer'), id)).toMatchObject({ state: 'supplement_requested' });
    await page.context().close();
  });

  it('walks the list by keys, whatever the keyboard writes', async () => {
    const titles = ['재난문자 하나', '재난문자 둘'];
    for (const title of titles) await routedIdea(title);
    const page = await signIn('reviewer', screens[0]);
    const list = page.getByRole('list', { name: '심사 목록' });
    await list.getByText(titles[0]!).first().click();
    // A Korean keyboard writes ㅓ where the key J is.
    const jungle = (init: object) =>
      page.evaluate(
        `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', ${JSON.stringify({ bubbles: true, cancelable: true, ...init })}))`,
      );
    const before = page.url();
    await jungle({ key: 'ㅓ', code: 'KeyJ' });
    await expectChange(page, before);
    await page.context().close();
  });

  it('a citizen is shown the way out', async () => {
    const page = await signIn('citizen', screens[1]);
    await page.getByText('직원만 쓰는 화면입니다').waitFor();
    await look(page);
    await page.context().close();
  });
});

async function expectChange(page: Page, before: string): Promise<void> {
  await page.waitForURL((url) => url.href !== before);
  expect(page.url()).not.toBe(before);
}
