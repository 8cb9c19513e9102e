import type { Browser, Page } from 'playwright-core';
import { seoulDay } from '@app/platform';
import { aBrowser, describeInBrowser, screens } from '../../support/a-browser.js';
import { look, signInAtConsole, tells } from '../../support/at-the-console.js';
import { anApp, type TestApp, type TestRole } from '../../support/an-app.js';
import {
  caseOf,
  forOurAgency,
  mailTo,
  move,
  prepare,
  promise,
  startReview,
  submitIdea,
  untilRouted,
} from '../steps.js';

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

  const signIn = (role: TestRole, screen: (typeof screens)[number]): Promise<Page> =>
    signInAtConsole(app, browser, role, screen);

  async function routedIdea(title: string): Promise<string> {
    const { id } = await submitIdea(await app.as('citizen'), { ...forOurAgency, title });
    await untilRouted(app, id);
    return id;
  }

  it.each(screens)(
    'claims, reviews and has an adoption signed, with a promised date, on a $name',
    async (screen) => {
      const title = `재난문자에 그림을 넣자 ${screen.name}`;
      const id = await routedIdea(title);
      const page = await signIn('reviewer', screen);
      await page.getByRole('link', { name: title }).or(page.getByText(title)).first().click();
      await page.getByRole('button', { name: '맡기' }).click();
      await page.getByRole('button', { name: '심사 시작' }).click();
      await page.getByRole('button', { name: /심사 시작 확인/ }).click();
      await page.getByRole('button', { name: '채택 결재 요청', exact: true }).waitFor();
      await look(page);

      await page.getByRole('button', { name: '채택 결재 요청', exact: true }).click();
      await page.getByRole('button', { name: '결재 요청하기' }).click();
      await look(page);
      await page.getByLabel('답변').fill('그림 낱말을 정해 함께 보냅니다.');
      await page.getByLabel('실시 예정일').fill(promise.promisedOn);
      await page.getByLabel('실시 부서').fill('재난안전과');
      await page.getByRole('button', { name: '결재 요청하기' }).click();
      await page.getByText(/결재를 요청했습니다/).waitFor();
      await page.getByRole('heading', { name: '결재 대기: 채택' }).waitFor();
      await look(page);
      await page.context().close();
      const staff = await app.as('reviewer');
      expect(await caseOf(staff, id)).toMatchObject({ state: 'under_review', promisedOn: null });

      const desk = await signIn('lead', screen);
      await desk.goto(`/console/cases/${id}`);
      await desk.getByText('그림 낱말을 정해 함께 보냅니다.').waitFor();
      await desk.getByRole('button', { name: '결재', exact: true }).click();
      await desk.getByRole('button', { name: '1건 결재' }).waitFor();
      await look(desk);
      await desk.getByRole('button', { name: '1건 결재' }).click();
      await desk.getByText(/결재했습니다/).waitFor();
      expect(await caseOf(staff, id)).toMatchObject({ state: 'adopted', promisedOn: promise.promisedOn });
      await mailTo(app, 'citizen@nation.example.kr', `채택: ${title}`);
      await desk.goto(`/console/cases/${id}`);
      await desk.getByText('준비 체험 담당자').waitFor();
      await look(desk);
      await desk.context().close();
    },
  );

  it.each(screens)('signs several at once, and learns which were refused, on a $name', async (screen) => {
    const [reviewer, lead] = await Promise.all([app.as('reviewer'), app.as('lead')]);
    const titles = ['하나', '둘', '셋'].map((word) => `재난문자 제안 ${word} ${screen.name}`);
    const ids = await Promise.all(titles.map(routedIdea));
    for (const id of ids) {
      await startReview(reviewer, id);
      await prepare(reviewer, id, 'adopt', promise);
    }
    const page = await signIn('lead', screen);
    await page.getByRole('link', { name: /결재 대기/ }).click();
    await page.getByRole('link', { name: titles[0] }).waitFor();
    await look(page);
    for (const title of titles) await page.getByRole('checkbox', { name: title }).press('Space');
    await page.getByText('내용 보기').first().click();
    await look(page);

    await page.getByRole('button', { name: '3건 결재' }).click();
    const dialog = page.getByRole('dialog', { name: '3건을 결재할까요?' });
    await dialog.waitFor();
    // In the meantime one of them is given back by somebody else.
    const { approval } = await caseOf(lead, ids[1]!);
    await lead.post(`/api/v1/approvals/${approval.id}/returns`).send({ remark: '날짜를 다시 봅시다.' });
    await dialog.getByRole('button', { name: '3건 결재' }).click();
    await page.getByRole('heading', { name: '2건을 결재했습니다. 1건은 결재하지 못했습니다.' }).waitFor();
    await look(page);
    const refused = page.getByRole('listitem').filter({ hasText: '결재 못 함' });
    await tells(refused, titles[1]!);
    await tells(refused, '더는 결재를 기다리지 않습니다');
    const states = await Promise.all(ids.map(async (id) => (await caseOf(lead, id)).state));
    expect(states).toEqual(['adopted', 'under_review', 'adopted']);
    await page.context().close();
  });

  it('takes back what was prepared, with a word why, and finds the list of signatures empty', async () => {
    const title = '재난문자에 지도를 넣자';
    const id = await routedIdea(title);
    const reviewer = await app.as('reviewer');
    await startReview(reviewer, id);
    await prepare(reviewer, id, 'decline', { reason: 'feasibility', reply: '지금은 어렵습니다.' });
    const page = await signIn('reviewer', screens[1]);
    await page.goto(`/console/cases/${id}`);
    await page.getByRole('button', { name: '회수', exact: true }).click();
    await page.getByRole('button', { name: '회수하기' }).click();
    await look(page);
    await page.getByLabel('회수 사유').fill('근거를 더 찾겠습니다.');
    await page.getByRole('button', { name: '회수하기' }).click();
    await page.getByText(/회수했습니다/).waitFor();
    expect(await caseOf(reviewer, id)).toMatchObject({ state: 'under_review', approval: null });
    await page.goto('/console/approvals');
    await page.getByText('결재를 기다리는 것이 없습니다.').waitFor();
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

    const respondBy = seoulDay(new Date(app.clock.now().getTime() + 20 * 86_400_000));
    const asked = { reason: 'fixable-defect', message: '어느 글자를 말하는지 알려 주세요.', respondBy };
    expect((await move(await app.as('lead'), id, 'request_supplement', asked)).status).toBe(200);
    await page.getByRole('button', { name: /이송 확인/ }).click();
    await page.getByText('그사이 다른 분이 이 제안을 처리했습니다').waitFor();
    await tells(page.getByRole('main'), '보완요구');
    await look(page);
    expect(await caseOf(await app.as('reviewer'), id)).toMatchObject({ state: 'supplement_requested' });
    await page.context().close();
  });

  it.each(screens)('names the criteria, the meeting and earlier ideas on a $name', async (screen) => {
    const earlier = await submitIdea(await app.as('citizen'), forOurAgency);
    const id = await routedIdea(`재난문자를 모든 부처가 함께 ${screen.name}`);
    const page = await signIn('lead', screen);
    await page.goto(`/console/cases/${id}`);
    await page.getByRole('button', { name: '반복 제안 종결' }).click();
    await page.getByLabel('접수번호 1', { exact: true }).fill('7Q2M');
    await page.getByRole('button', { name: '번호 더하기' }).click();
    await page.getByLabel('접수번호 2', { exact: true }).fill(earlier.trackingNumber.toLowerCase());
    await page.getByLabel('제안자에게 알릴 내용').fill('먼저 온 제안이 있습니다.');
    await page.getByRole('button', { name: '반복 제안 종결 확인' }).click();
    await page.getByText('접수번호 형식이 아닙니다').waitFor();
    await look(page);
    await page.getByRole('button', { name: '접수번호 1 빼기' }).click();
    expect(await page.getByLabel('접수번호 1', { exact: true }).inputValue()).toContain('-');

    await page.getByRole('button', { name: '패스트트랙 회부' }).click();
    await page.getByRole('checkbox', { name: '여러 부처가 함께 해야 함' }).check();
    await page.getByLabel('제안자에게 알릴 내용').fill('추진협의회에서 다룹니다.');
    const meetingOn = seoulDay(new Date(app.clock.now().getTime() + 9 * 86_400_000));
    await page.getByLabel('회의 날짜').fill(meetingOn);
    await look(page);
    // A look at the other form costs no word.
    await page.getByRole('button', { name: '반복 제안 종결', exact: true }).click();
    expect(await page.getByLabel('접수번호 1', { exact: true }).inputValue()).toContain('-');
    await page.getByRole('button', { name: '패스트트랙 회부', exact: true }).click();
    await page.getByRole('button', { name: '패스트트랙 회부 확인' }).click();
    await page.getByText(/패스트트랙 회부 처리를 마쳤습니다/).waitFor();
    const lead = await app.as('lead');
    const found = await caseOf(lead, id);
    expect(found).toMatchObject({ state: 'council_docket', lane: 'fast_track' });
    expect(found.timeline.at(-1).facts).toEqual({ criteria: ['several-ministries'], meetingOn });
    await page.goto(`/console/cases/${id}`);
    await page.getByRole('article').getByText('패스트트랙', { exact: true }).waitFor();
    await look(page);
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
