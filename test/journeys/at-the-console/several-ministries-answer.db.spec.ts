import type { Browser, Page } from 'playwright-core';
import { DueSweep } from '@app/ledger';
import { seoulDay } from '@app/platform';
import { aBrowser, describeInBrowser, screens } from '../../support/a-browser.js';
import { look, signInAtConsole } from '../../support/at-the-console.js';
import { anApp, type TestApp } from '../../support/an-app.js';
import { eventually } from '../../support/eventually.js';
import { caseOf, claim, forOurAgency, startReview, submitIdea, untilRouted } from '../steps.js';

jest.setTimeout(300_000);

type Point = Record<'id' | 'heading' | 'agency' | 'decision' | 'text', string>;

const TITLE = '재난문자를 학교와 병원에도 알리자';
const [desk, phone] = screens;

describeInBrowser('several ministries answer, from asking to the public page', () => {
  let app: TestApp;
  let browser: Browser;
  let id: string;
  beforeAll(async () => {
    [app, browser] = await Promise.all([anApp(), aBrowser()]);
    ({ id } = await submitIdea(await app.as('citizen'), { ...forOurAgency, title: TITLE }));
    await untilRouted(app, id);
    await startReview(await app.as('reviewer'), id);
    for (const agency of ['moe', 'mohw']) await app.ofAgency(agency);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const dayIn = (days: number): string =>
    seoulDay(new Date(app.clock.now().getTime() + days * 24 * 3_600_000));

  /** Does something as somebody on a screen, and leaves. */
  async function as(
    who: string,
    screen: (typeof screens)[number],
    act: (page: Page) => Promise<void>,
    path = `/console/cases/${id}`,
  ): Promise<void> {
    const page = await signInAtConsole(app, browser, who, screen);
    await page.goto(path);
    await act(page);
    await page.context().close();
  }

  async function choose(page: Page, number: number, agency: string, part: RegExp, question: string) {
    const group = page.getByRole('region', { name: `물을 기관 ${number}` });
    await group.getByRole('combobox').fill(agency);
    await group.getByRole('option', { name: agency, exact: true }).click();
    await group.getByLabel(part).check();
    await group.getByLabel('물을 내용').fill(question);
  }

  async function giveOpinion(page: Page, stance: string, text: string): Promise<void> {
    await page.getByText(TITLE).first().click();
    await page.getByText('우리 기관에 의견을 물은 건입니다.').waitFor();
    await page.getByRole('button', { name: '의견 내기' }).click();
    const form = page.getByRole('form', { name: '의견 내기' });
    await form.getByRole('button', { name: '의견 남기기' }).click();
    await form.locator('input[type="radio"][aria-invalid="true"]:focus').waitFor();
    await form.getByText('꼭 필요한 항목입니다.').first().waitFor();
    await form.getByLabel(stance, { exact: true }).check();
    await form.getByLabel('의견과 근거').fill(text);
    await look(page);
    // A look elsewhere costs no word.
    await page.goBack();
    await form.waitFor({ state: 'detached' });
    await page.goForward();
    await page.getByRole('button', { name: '의견 내기' }).click();
    expect(await form.getByLabel(stance, { exact: true }).isChecked()).toBe(true);
    expect(await form.getByLabel('의견과 근거').inputValue()).toBe(text);
    await form.getByRole('button', { name: '의견 남기기' }).click();
    await page.getByText('의견을 남겼습니다.').waitFor();
    await page.getByRole('button', { name: '의견 고치기' }).waitFor();
    await page.locator('.my-opinion button:focus').waitFor();
    await look(page);
  }

  /** A step of the case leaves the points as they are, and costs no word where they cannot be read for a while. */
  async function goesOnUnread(page: Page, words: string): Promise<void> {
    const answers = '**/api/v1/cases/*/answer';
    await page.route(answers, (route) => route.fulfill({ status: 500 }));
    const colleague = await app.as('reviewer');
    const { version } = await caseOf(colleague, id);
    await colleague.delete(`/api/v1/cases/${id}/claims`).query({ version }).expect(200);
    const failed = page.getByRole('region', { name: '공동 답변' }).getByRole('alert');
    await failed.waitFor();
    expect(await page.evaluate('document.activeElement.value')).toBe(words);
    await look(page);
    await page.unroute(answers);
    await failed.getByRole('button').click();
    await failed.waitFor({ state: 'hidden' });
    await claim(colleague, id);
  }

  /** A colleague gives the point in this place another text. */
  async function saveOtherwise(at: number, text: string): Promise<void> {
    const colleague = await app.as('reviewer');
    const drafted = (await colleague.get(`/api/v1/cases/${id}/answer`)).body.points as Point[];
    const points = drafted.map(({ id: pointId, heading, agency, decision, ...point }, place) => ({
      ...{ id: pointId, heading, agency, decision },
      text: place === at ? text : point.text,
    }));
    const { version } = await caseOf(colleague, id);
    const saved = await colleague.put(`/api/v1/cases/${id}/answer`).send({ version, points });
    expect(saved.status).toBe(200);
  }

  it('one act asks three agencies', () =>
    as('reviewer', desk, async (page) => {
      await page.getByRole('button', { name: '의견 조회', exact: true }).click();
      const form = page.getByRole('form', { name: '의견 조회' });
      await form.getByRole('button', { name: '의견 요청하기' }).click();
      await form.getByText('꼭 필요한 항목입니다.').first().waitFor();
      await choose(page, 1, '교육부', /공동 소관/, '학교 방송으로 알릴 수 있습니까?');
      await form.getByRole('button', { name: '기관 더하기' }).click();
      await choose(page, 2, '보건복지부', /공동 소관/, '병원 안내판으로 알릴 수 있습니까?');
      await form.getByRole('button', { name: '기관 더하기' }).click();
      await choose(page, 3, '산림청', /의견만/, '산불 때에는 어떻습니까?');
      await form.getByLabel('회신 기한').fill(dayIn(1));
      await form.getByLabel('제안자에게 알릴 내용').fill('세 기관의 의견을 듣고 답하겠습니다.');
      await look(page);
      // Somebody was quicker: to press again is no way around having a look.
      await app.query(`update review.cases set version = version + 1 where idea_id = $1`, [id]);
      for (const press of [1, 2]) {
        const answer = page.waitForResponse((one) => one.request().method() === 'POST');
        await form.getByRole('button', { name: '의견 요청하기' }).click();
        expect([press, (await answer).status()]).toEqual([press, 409]);
        await form.getByText('그사이 다른 분이 이 제안을 처리했습니다').waitFor();
        await form.locator('[role="alert"] button:focus').waitFor();
      }
      await look(page);
      await form.getByRole('button', { name: '다시 불러오기' }).click();
      await form.getByText('그사이 다른 분이 이 제안을 처리했습니다').waitFor({ state: 'hidden' });
      await form.getByRole('button', { name: '의견 요청하기' }).click();
      await page.getByText('3개 기관에 의견을 물었습니다.').waitFor();
      await page.goto(`/console/cases/${id}`);
      await page.getByText('3개 기관에 물었고 0개 기관이 답했습니다.').waitFor();
      await look(page);
    }));

  it('one agrees, on a phone, and one does not', async () => {
    const scope = '/console/?scope=asked';
    await as('moe', phone, (page) => giveOpinion(page, '동의', '학교 방송망을 열어 두겠습니다.'), scope);
    await as('mohw', desk, (page) => giveOpinion(page, '이견', '안내판은 병원마다 다릅니다.'), scope);
  });

  it('one keeps silent, and the leading agency goes on', async () => {
    app.clock.advance({ days: 8 });
    const due = app.worker!.get(DueSweep, { strict: false });
    while ((await due.sweep()) > 0);
    for (const screen of [phone, desk])
      await as('reviewer', screen, async (page) => {
        const table = page.getByRole('table', { name: '기관별 의견과 회신' });
        await table.getByRole('row', { name: /교육부.*동의/ }).waitFor();
        await table.getByRole('row', { name: /보건복지부.*이견/ }).waitFor();
        await table.getByRole('row', { name: /산림청.*회신 없음/ }).waitFor();
        await look(page);
      });
    await as('reviewer', desk, async (page) => {
      await page.getByText('의견 2/3').waitFor();
      await page.getByText('회신 없음 1').waitFor();
      await page.getByRole('button', { name: '의견 조회 마침' }).click();
      await page.getByRole('button', { name: '의견 조회 마침 확인' }).click();
      await page.getByRole('button', { name: '항목별 답변 쓰기' }).click();
      const form = page.getByRole('form', { name: '항목별 답변 쓰기' });
      const fill = async (number: number, agency: string, heading: string, decision: string) => {
        const group = form.getByRole('region', { name: `답변 항목 ${number}` });
        await group.getByLabel(`항목 ${number} 제목`).fill(heading);
        await group.getByLabel('답하는 기관').selectOption({ label: agency });
        await group.getByLabel('반영 여부').selectOption({ label: decision });
        await group.getByLabel('답변 내용').fill(`${heading}에 대해 이렇게 하겠습니다.`);
      };
      await fill(1, '행정안전부', '재난문자를 쉬운 말로', '반영');
      await form.getByRole('button', { name: '항목 더하기' }).click();
      await fill(2, '교육부', '학교에서 알리기', '반영');
      await form.getByRole('button', { name: '항목 더하기' }).click();
      await fill(3, '보건복지부', '병원에서 알리기', '일부 반영');
      await look(page);
      await form.getByRole('button', { name: '저장하고 확인 요청하기' }).click();
      await page.getByText('답변을 저장했습니다.').waitFor();
      await page.getByText('확인 기다림').first().waitFor();
      await look(page);
    });
  });

  it('what a colleague saved meanwhile is shown, and not written over', () =>
    as('reviewer', desk, async (page) => {
      await page.getByRole('button', { name: '항목별 답변 고치기' }).click();
      const form = page.getByRole('form', { name: '항목별 답변 쓰기' });
      const text = form.getByRole('region', { name: '답변 항목 1' }).getByLabel('답변 내용');
      await text.fill('내가 고치던 글');
      await goesOnUnread(page, '내가 고치던 글');
      await saveOtherwise(0, '동료가 고친 글');
      await form.getByText('그사이 다른 분이 이 제안을 처리했습니다').waitFor();
      expect(await text.inputValue()).toBe('내가 고치던 글');
      await look(page);
      const save = form.getByRole('button', { name: '저장하고 확인 요청하기' });
      const refused = page.waitForResponse((answer) => answer.request().method() === 'PUT');
      await save.click();
      expect((await refused).status()).toBe(409);
      await form.getByRole('button', { name: '지금 저장된 항목 불러오기' }).click();
      await eventually(async () => expect(await text.inputValue()).toBe('동료가 고친 글'));
      await text.fill('동료가 고친 글을 다듬은 글');
      await save.click();
      await page.getByText('답변을 저장했습니다.').waitFor();
    }));

  it('one confirms its point, one objects, and both stand before whoever signs', async () => {
    await as('moe', phone, async (page) => {
      await page.getByRole('button', { name: '우리 항목 확인' }).click();
      await page.getByText('답을 남겼습니다.').waitFor();
      await page.locator('.points .row:focus').waitFor();
      await look(page);
    });
    await as('mohw', desk, async (page) => {
      await page.getByRole('button', { name: '이의 남기기' }).click();
      const form = page.getByRole('form', { name: '이의 남기기' });
      await form.getByLabel('사유').fill('안내판 예산이 없습니다.');
      await goesOnUnread(page, '안내판 예산이 없습니다.');
      // Nor does a word go where the point becomes another one.
      await form.getByLabel('사유').focus();
      await saveOtherwise(2, '안내판을 천천히 바꾸겠습니다.');
      await page.getByText('안내판을 천천히 바꾸겠습니다.').waitFor();
      expect(await page.evaluate('document.activeElement.value')).toBe('안내판 예산이 없습니다.');
      await form.getByRole('button', { name: '이의 남기기' }).click();
      await form.getByText('그사이 이 답변 항목이 바뀌었습니다.').waitFor();
      await look(page);
      await form.getByRole('button', { name: '그만두기' }).click();
      await page.locator('.joint-answer:focus').waitFor();
      await page.getByRole('button', { name: '이의 남기기' }).click();
      await form.getByLabel('사유').fill('안내판 예산이 없습니다.');
      await form.getByRole('button', { name: '이의 남기기' }).click();
      await page.getByText('답을 남겼습니다.').waitFor();
      await page.locator('.points .row:focus').waitFor();
      await look(page);
    });
    const other = await signInAtConsole(app, browser, 'moe', desk);
    await other.goto(`/console/cases/${id}`);
    await other.getByRole('button', { name: '이의 남기기' }).click();
    const late = other.getByRole('form', { name: '이의 남기기' });
    await late.getByLabel('사유').fill('학교 방송은 수업 중에 쓸 수 없습니다.');
    await as('reviewer', desk, async (page) => {
      await page.getByRole('button', { name: '채택 결재 요청', exact: true }).click();
      const form = page.getByRole('form', { name: '채택 결재 요청' });
      await form.getByLabel('답변').fill('세 기관이 나누어 함께 하겠습니다.');
      await form.getByLabel('실시 예정일').fill(dayIn(200));
      await form.getByLabel('실시 부서').fill('재난안전과');
      const read = other.waitForResponse(/\/answer$/);
      await form.getByRole('button', { name: '결재 요청하기' }).click();
      await page.getByText('결재 대기: 채택').waitFor();
      const { points } = (await (await read).json()) as { points: { isConfirmable: boolean }[] };
      expect(points.some(({ isConfirmable }) => isConfirmable)).toBe(false);
    });
    // It waits for a signature now, and takes no word from whoever was about to object.
    await look(other);
    expect(await other.evaluate('document.activeElement.value')).toBe(
      '학교 방송은 수업 중에 쓸 수 없습니다.',
    );
    await late.getByRole('button', { name: '이의 남기기' }).click();
    await late.getByRole('alert').waitFor();
    await late.getByRole('button', { name: '그만두기' }).click();
    await other.locator('.joint-answer:focus').waitFor();
    await other.context().close();
    await as('lead', phone, async (page) => {
      const notice = page.getByRole('region', { name: '결재 대기: 채택' });
      await notice.getByText('안내판 예산이 없습니다.').waitFor();
      await look(page);
      await notice.getByRole('button', { name: '결재', exact: true }).click();
      await page.getByRole('button', { name: '1건 결재' }).click();
      await page.getByText('결재했습니다.').waitFor();
    });
  });

  it.each(screens)('and everyone reads one answer, on a $name', async (screen) => {
    const context = await browser.newContext({
      viewport: screen,
      locale: 'ko-KR',
      baseURL: `http://localhost:${new URL(app.url).port}`,
    });
    const page = await context.newPage();
    await page.goto(`/ideas/${id}`);
    await page.getByText('3개 기관이 3개 항목으로 함께 답했습니다.').waitFor();
    for (const words of ['학교에서 알리기', '보건복지부', '이견', '기한까지 회신 없음'])
      await page.getByText(words).first().waitFor();
    expect(await page.content()).not.toMatch(/안내판은 병원마다|안내판 예산/);
    await look(page);
    await context.close();
  });
});
