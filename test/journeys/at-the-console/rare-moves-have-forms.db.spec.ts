import type { Browser, Locator, Page } from 'playwright-core';
import { seoulDay } from '@app/platform';
import { aBrowser, describeInBrowser, screens } from '../../support/a-browser.js';
import { anApp, type TestApp, type TestRole } from '../../support/an-app.js';
import { look, signInAtConsole, tells } from '../../support/at-the-console.js';
import { caseOf, claim, decide, forOurAgency, move, startReview, submitIdea, untilRouted } from '../steps.js';

jest.setTimeout(180_000);

const DAY_MS = 86_400_000;
const declined = { reason: 'feasibility', reply: '지금의 장비로는 어렵습니다.' };

describeInBrowser('rare moves have forms', () => {
  let app: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([anApp(), aBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const open = (role: TestRole, screen: (typeof screens)[number], path: string): Promise<Page> =>
    signInAtConsole(app, browser, role, screen, path);

  /** The day so many days from now; before it where the number is negative. */
  const dayIn = (days: number): string => seoulDay(new Date(app.clock.now().getTime() + days * DAY_MS));
  const staff = () => Promise.all([app.as('reviewer'), app.as('lead')]);

  async function reviewed(title: string): Promise<string> {
    const { id } = await submitIdea(await app.as('citizen'), { ...forOurAgency, title });
    await untilRouted(app, id);
    await startReview(await app.as('reviewer'), id);
    return id;
  }

  async function carriedOut(title: string): Promise<string> {
    const id = await reviewed(title);
    const [reviewer, lead] = await staff();
    const promise = { reply: '바로 하겠습니다.', promisedOn: dayIn(30), owner: '재난안전과' };
    await decide([reviewer, lead], id, 'adopt', promise);
    expect((await move(reviewer, id, 'implement', { message: '다 했습니다.' })).status).toBe(200);
    return id;
  }

  /** Asked for a supplement last week, left without one, and handled as a petition from today (§6④). */
  async function petition(title: string): Promise<string> {
    app.clock.advance({ days: -7 });
    const { id } = await submitIdea(await app.as('citizen'), { ...forOurAgency, title });
    await untilRouted(app, id);
    const asked = { reason: 'civil-petition', message: '주소를 알려 주세요.', respondBy: dayIn(2) };
    expect((await move(await app.as('reviewer'), id, 'request_supplement', asked)).status).toBe(200);
    app.clock.reset();
    const reviewer = await app.as('reviewer');
    const told = { reason: 'civil-petition', message: '민원으로 처리합니다.' };
    const otherwise = await move(reviewer, id, 'convert_to_petition', { ...told, reason: 'fixable-defect' });
    expect([otherwise.status, otherwise.body.errors[0].field]).toEqual([422, 'fields.reason']);
    expect((await move(reviewer, id, 'convert_to_petition', told)).status).toBe(200);
    await claim(reviewer, id);
    expect((await move(reviewer, id, 'start_petition')).status).toBe(200);
    return id;
  }

  it.each(screens)('a committee with enough citizens sits again on a $name', async (screen) => {
    const id = await reviewed(`재난문자를 다시 살펴 ${screen.name}`);
    const [reviewer, lead] = await staff();
    await decide([reviewer, lead], id, 'decline', declined);
    const again = { transition: 'request_re_examination', message: '이미 하는 시가 있습니다.' };
    expect((await (await app.as('citizen')).post(`/api/v1/ideas/${id}/requests`).send(again)).status).toBe(
      201,
    );
    await claim(reviewer, id);

    const page = await open('reviewer', screen, `/console/cases/${id}`);
    await page.getByRole('button', { name: '재심사 채택 결재 요청' }).click();
    await page.getByRole('textbox', { name: '답변' }).fill('위원회가 채택하기로 했습니다.');
    await page.getByLabel('실시 예정일').fill(dayIn(60));
    await page.getByLabel('실시 부서').fill('재난안전과');
    await page.getByLabel('심사위원 수', { exact: true }).fill('일곱');
    const citizens = page.getByLabel('공무원이 아닌 심사위원 수');
    await citizens.fill('3');
    await page.getByRole('button', { name: '결재 요청하기' }).click();
    await page.getByText('0 이상의 정수로 적어 주세요.').waitFor();
    await page.getByLabel('심사위원 수', { exact: true }).fill('7');
    await page.getByRole('button', { name: '결재 요청하기' }).click();
    await wrong(citizens);
    await look(page);
    await citizens.fill('4');
    await page.getByRole('button', { name: '결재 요청하기' }).click();
    await page.getByText(/결재를 요청했습니다/).waitFor();
    await page.context().close();

    const desk = await open('lead', screen, '/console/approvals');
    await desk.getByText('내용 보기').first().click();
    const filled = await desk.getByRole('main').innerText();
    expect(filled).toMatch(/심사위원 수\s+7\s+공무원이 아닌 심사위원 수\s+4/);
    await look(desk);
    await desk.goto(`/console/cases/${id}`);
    await desk.getByRole('button', { name: '결재', exact: true }).click();
    await desk.getByRole('button', { name: '1건 결재' }).click();
    await desk.getByText(/결재했습니다/).waitFor();
    const now = await caseOf(lead, id);
    expect(now).toMatchObject({ state: 'adopted', promisedOn: dayIn(60) });
    expect(now.timeline.at(-1).facts).toMatchObject({ committeeSize: 7, committeeCitizens: 4 });
    await desk.context().close();
  });

  it('the day of the first effect is named, and none that is to come', async () => {
    const id = await carriedOut('재난문자에 대피소를');
    const page = await open('reviewer', screens[1], `/console/cases/${id}`);
    await page.getByRole('button', { name: '성과 측정 시작', exact: true }).click();
    const day = page.getByLabel('성과가 처음 나타난 날');
    await day.fill(dayIn(3));
    await page.getByRole('button', { name: '성과 측정 시작 확인' }).click();
    await wrong(day);
    await look(page);
    await day.fill(dayIn(0));
    await page.getByRole('button', { name: '성과 측정 시작 확인' }).click();
    await page.getByText(/성과 측정 시작 처리를 마쳤습니다/).waitFor();
    expect(await caseOf(await app.as('reviewer'), id)).toMatchObject({ state: 'measuring_effect' });
    await page.context().close();
  });

  it.each(screens)('an effect is graded, with the money it saved, on a $name', async (screen) => {
    app.clock.advance({ days: -430 });
    const id = await carriedOut(`재난문자를 하나로 ${screen.name}`);
    const begun = await move(await app.as('reviewer'), id, 'observe_effect', { effectFrom: dayIn(0) });
    expect(begun.status).toBe(200);
    app.clock.reset();

    const page = await open('lead', screen, `/console/cases/${id}`);
    await page.getByRole('button', { name: '성과 기록', exact: true }).click();
    await page.getByRole('button', { name: '성과 기록 확인' }).click();
    expect(await page.getByText('꼭 필요한 항목입니다.').count()).toBe(2);
    await page.getByLabel('성과 등급').selectOption({ label: '우' });
    await page.getByLabel('제안자에게 알릴 내용').fill('한 해 동안 문자가 절반으로 줄었습니다.');
    const amount = page.getByLabel(/절감·증대 금액/);
    await amount.fill('이천만 원');
    await page.getByRole('button', { name: '성과 기록 확인' }).click();
    await wrong(amount);
    await look(page);
    await amount.fill('12,500,000');
    await page.getByRole('button', { name: '성과 기록 확인' }).click();
    await page.getByText(/성과 기록 처리를 마쳤습니다/).waitFor();
    const now = await caseOf(await app.as('lead'), id);
    expect([now.state, now.timeline.at(-1).facts]).toEqual([
      'effect_measured',
      { grade: 'grade-u', amount: 12_500_000 },
    ]);
    await page.goto(`/console/cases/${id}`);
    await page.getByText('12,500,000').waitFor();
    await look(page);
    await page.context().close();
  });

  it.each(screens)('a petition takes longer, but not twice its time, on a $name', async (screen) => {
    const id = await petition(`재난문자가 오지 않는 집 ${screen.name}`);
    const before = await caseOf(await app.as('reviewer'), id);
    const page = await open('reviewer', screen, `/console/cases/${id}`);
    await page.getByRole('button', { name: '처리 기간 연장', exact: true }).click();
    await page.getByLabel('제안자에게 알릴 내용').fill('현장을 살피는 데 시간이 더 듭니다.');
    const days = page.getByLabel('연장 기간(일)');
    await days.fill('20');
    await page.getByRole('button', { name: '처리 기간 연장 확인' }).click();
    await wrong(days);
    await look(page);
    await days.fill('7');
    await page.getByRole('button', { name: '처리 기간 연장 확인' }).click();
    await page.getByText(/처리 기간 연장 처리를 마쳤습니다/).waitFor();
    const after = await caseOf(await app.as('reviewer'), id);
    expect(after.dueOn > before.dueOn).toBe(true);
    await page.context().close();
  });

  it.each(screens)('a petitioner is asked and answers on a $name', async (screen) => {
    const id = await petition(`재난문자가 두 번 오는 집 ${screen.name}`);
    const question = '전화기의 기종을 알려 주세요.';
    const desk = await open('reviewer', screen, `/console/cases/${id}`);
    await desk.getByRole('button', { name: '민원 보완 요구', exact: true }).click();
    await desk.getByLabel('제안자에게 알릴 내용').fill(question);
    await desk.getByRole('button', { name: '민원 보완 요구 확인' }).click();
    await desk.getByText(/민원 보완 요구 처리를 마쳤습니다/).waitFor();
    await desk.context().close();

    const page = await open('citizen', screen, `/sign-in?next=/ideas/${id}`);
    await page.getByRole('link', { name: '민원 보완하기' }).click();
    await page.getByRole('region', { name: '담당자가 물은 것' }).getByText(question).waitFor();
    await page.getByRole('button', { name: '보완 내용 보내기' }).click();
    await tells(page.getByRole('alert'), '전할 말');
    await page.getByText(question).waitFor();
    await look(page);
    await page.getByLabel('전할 말').fill('삼 년 된 전화기입니다.');
    await page.getByRole('button', { name: '보완 내용 보내기' }).click();
    await page.getByRole('main').getByText('삼 년 된 전화기입니다.').waitFor();
    await page.getByText('보완 내용을 보냈습니다').waitFor();
    await look(page);
    expect(await caseOf(await app.as('reviewer'), id)).toMatchObject({
      state: 'petition_in_progress',
      clockStoppedOn: null,
    });
    await page.context().close();
  });
});

/** Waits until the field is marked as wrong and holds the focus. */
async function wrong(field: Locator): Promise<void> {
  await field.and(field.page().locator('[aria-invalid="true"]:focus')).waitFor();
}
