import type { Browser, Locator, Page } from 'playwright-core';
import { aBrowser, describeInBrowser, screens } from '../../support/a-browser.js';
import {
  listSettings,
  look,
  openSettings,
  SETTINGS_OF_LEADS,
  signInAtConsole,
  tells,
} from '../../support/at-the-console.js';
import { anApp, type TestApp, type TestRole } from '../../support/an-app.js';
import { claim, forOurAgency, move, submitIdea, untilRouted } from '../steps.js';

jest.setTimeout(180_000);

describeInBrowser('an administrator shapes the workflow', () => {
  let app: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([anApp(), aBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const signIn = (role: TestRole, screen: (typeof screens)[number], path?: string): Promise<Page> =>
    signInAtConsole(app, browser, role, screen, path);

  async function ideaInReview(title: string): Promise<string> {
    const { id } = await submitIdea(await app.as('citizen'), { ...forOurAgency, title });
    await untilRouted(app, id);
    const reviewer = await app.as('reviewer');
    await claim(reviewer, id);
    expect((await move(reviewer, id, 'start_review')).status).toBe(200);
    return id;
  }

  async function versionOf(ideaId: string): Promise<number> {
    const [row] = await app.query<{ version: number }>(
      `select workflow_version as version from review.cases where idea_id = $1`,
      [ideaId],
    );
    return row!.version;
  }

  it('adds a site visit with a clock, mends what is wrong, tries it out and publishes it', async () => {
    const running = await ideaInReview('재난문자를 소리로도');
    const page = await signIn('administrator', screens[0], '/console');
    await openSettings(page, '업무 흐름');
    await page.getByRole('button', { name: /^심사중 .*처리할 차례/ }).waitFor();
    await look(page);

    // From box to arrow and on by the keyboard alone.
    await page.getByRole('button', { name: /^접수 .*처음 상태/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').getByRole('heading', { name: '접수' }).waitFor();

    await page.getByRole('button', { name: '상태 더하기' }).click();
    const panel = page.getByRole('complementary');
    await named(panel, '현장 확인', 'Site visit', 'site_visit');
    await panel.getByText('이 상태로 가는 길이 없습니다').waitFor();
    expect(await page.getByRole('button', { name: '발행' }).getAttribute('aria-disabled')).toBe('true');
    await look(page);

    await panel.getByRole('button', { name: '여기서 시작하는 처리 더하기' }).click();
    await named(panel, '현장 확인 마침', 'End the visit', 'end_visit');
    await panel.getByLabel('다음 상태').selectOption({ label: '심사중' });

    await page.getByRole('tab', { name: '표' }).click();
    await page.getByRole('button', { name: '처리 더하기' }).click();
    await named(panel, '현장 확인 보내기', 'Visit the site', 'visit_site');
    await ticked(panel.getByRole('group', { name: '출발 상태' }), '심사중');
    await panel.getByLabel('다음 상태').selectOption({ label: '현장 확인' });

    await page.getByRole('button', { name: '시계 더하기' }).click();
    await named(panel, '현장 확인 기한', 'Site visit', 'site_visit');
    await panel.getByLabel('세는 법').selectOption({ label: '민원(근무일)' });
    await ticked(panel.getByRole('group', { name: '시작하는 상태' }), '현장 확인');
    await ticked(panel.getByRole('group', { name: '끝나는 상태' }), '심사중');
    const period = panel.getByRole('group', { name: '기간', exact: true });
    await period.getByText('기간은 1 이상 1000 이하의 정수여야 하고').waitFor();
    await page.getByText('고칠 곳 1군데', { exact: true }).first().waitFor();
    await look(page);
    await period.getByLabel('일', { exact: true }).fill('5');
    await page.getByText('고칠 곳이 없습니다.').waitFor();

    // A step back and forth.
    await page.getByRole('button', { name: '되돌리기' }).click();
    await page.getByText('고칠 곳 1군데', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: '다시 하기' }).click();
    await page.getByText('고칠 곳이 없습니다.').waitFor();
    await page.getByRole('button', { name: '저장', exact: true }).click();
    await page.getByText('초안을 저장했습니다.').waitFor();

    await page.getByRole('tab', { name: '시험' }).click();
    await page.getByRole('button', { name: '시험하기' }).click();
    await page.getByRole('heading', { name: '새로 생기는 처리' }).waitFor();
    await tells(page.getByRole('main'), /처리 중\s+1\s+기한이 바뀜\s+0\s+막힘\s+0/);
    await look(page);

    await page.getByRole('group', { name: '담당자' }).getByRole('button', { name: '심사 시작' }).click();
    await page
      .getByRole('group', { name: '담당자' })
      .getByRole('button', { name: '현장 확인 보내기' })
      .click();
    await page.getByText(/현장 확인 기한: .*까지/).waitFor();
    await look(page);
    await page.getByRole('button', { name: '마지막 처리 되돌리기' }).click();
    await page.getByText(/현장 확인 기한: .*까지/).waitFor({ state: 'detached' });

    await page.getByRole('button', { name: '발행' }).click();
    await page.getByText(/처리 중인 1건은 지금 버전을 그대로/).waitFor();
    await look(page);
    await page.getByRole('button', { name: '버전 2 발행하기' }).click();
    await page.getByText('꼭 필요한 항목입니다.').waitFor();
    await page.getByLabel('무엇을 왜 바꿨나요?').fill('현장 확인을 넣음');
    await page.getByRole('button', { name: '버전 2 발행하기' }).click();
    await page.getByText('버전 2을(를) 발행했습니다.').waitFor();
    await page.getByText('현장 확인을 넣음').waitFor();
    await page.getByText('다른 곳 4군데').waitFor();
    await look(page);

    expect(await versionOf(running)).toBe(1);
    const title = '재난문자를 크게';
    expect(await versionOf(await ideaInReview(title))).toBe(2);
    await page.getByRole('button', { name: '처리 중인 제안 옮기기 버전 2' }).click();
    await look(page);
    await page.getByRole('button', { name: '1건 옮기기' }).click();
    await page.getByText('1건을 버전 2(으)로 옮겼습니다.').waitFor();
    expect(await versionOf(running)).toBe(2);
    await page.context().close();

    const review = await signIn('reviewer', screens[0], '/console');
    await review.getByText(title).first().click();
    await review.getByRole('button', { name: '현장 확인 보내기' }).click();
    await review.getByRole('button', { name: '현장 확인 보내기 확인' }).click();
    await review.getByText(/현장 확인 기한/).waitFor();
    await review.context().close();
  });

  it('shows tables first on a phone, and what is open in their place', async () => {
    const page = await signIn('administrator', screens[1], '/console/workflow');
    await page.getByRole('heading', { name: /^상태/ }).waitFor();
    await look(page);
    await page.getByRole('button', { name: '보완요구', exact: true }).click();
    await page.getByRole('complementary').getByLabel('영어').fill('');
    await page.getByRole('complementary').getByText('한국어나 영어 이름이 비어 있습니다').waitFor();
    await look(page);
    await page.getByRole('complementary').getByRole('button', { name: '닫기' }).click();
    await page.getByRole('tab', { name: '그림' }).click();
    await page.getByRole('button', { name: /^보완요구, 기다림, 고칠 곳 1군데/ }).waitFor();
    await look(page);

    // Whoever leaves by accident finds the change again.
    await page.goto('/console');
    await page.goto('/console/workflow');
    await page.getByText('이 브라우저에 남아').waitFor();
    await page.getByRole('button', { name: '저장된 초안으로' }).click();
    await page.getByText('고칠 곳이 없습니다.').waitFor();
    for (const tab of ['시험', '버전']) {
      await page.getByRole('tab', { name: tab }).click();
      await look(page);
    }
    await page.context().close();
  });

  it('opens any move of an arrow, walks by the keyboard, and leaves nothing behind at the sign-out', async () => {
    const page = await signIn('administrator', screens[0], '/console/workflow');
    const arrow = page.getByRole('button', { name: /보완 요구 거두기.*보완요구에서 접수/ });
    await arrow.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: '어느 처리를 열까요?' });
    expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual(['보완 제출', '보완 요구 거두기']);
    await look(page);
    await dialog.getByRole('button', { name: '보완 요구 거두기' }).press('Enter');
    const panel = page.getByRole('complementary');
    await panel.getByRole('heading', { name: '보완 요구 거두기' }).waitFor();
    await panel.getByRole('button', { name: '닫기' }).press('Enter');
    await focused(arrow);

    await page.getByRole('tab', { name: '시험' }).click();
    const reviewers = page.getByRole('group', { name: '담당자' });
    await reviewers.getByRole('button', { name: '심사 시작' }).press('Enter');
    await focused(page.getByRole('status').filter({ hasText: '지금 상태: 심사중' }));
    await reviewers.getByRole('button', { name: '의견 조회' }).press('Enter');
    await page.getByRole('button', { name: '그만두기' }).press('Enter');
    await focused(reviewers.getByRole('button', { name: '의견 조회' }));
    // What was typed outlives a refusal.
    await reviewers.getByRole('button', { name: '채택 (결재)', exact: true }).press('Enter');
    await page.getByRole('textbox', { name: '답변' }).fill('하겠습니다.');
    await page.getByLabel('실시 예정일').fill('2020-01-01');
    await page.getByLabel('실시 부서').fill('재난안전과');
    await page.getByRole('button', { name: '처리하기' }).press('Enter');
    await page.getByRole('alert').waitFor();
    await focused(page.getByLabel('실시 예정일'));
    expect(await page.getByRole('textbox', { name: '답변' }).inputValue()).toBe('하겠습니다.');
    await look(page);
    await page.getByRole('button', { name: '마지막 처리 되돌리기' }).press('Enter');
    await focused(page.getByRole('status').filter({ hasText: '지금 상태: 접수' }));

    await page.getByRole('tab', { name: '초안' }).click();
    await page.getByRole('button', { name: '상태 더하기' }).click();
    await page.getByText('저장하지 않음').waitFor();
    const kept = () => page.evaluate<string[]>(`Object.keys(localStorage)`);
    expect(await kept()).toContainEqual(expect.stringMatching(/^madang\.workflow\./));
    await page.getByRole('button', { name: '로그아웃' }).click();
    await page.getByLabel('비밀번호').waitFor();
    expect(await kept()).not.toContainEqual(expect.stringMatching(/^madang\.workflow\./));
    await page.context().close();
  });

  it('is for administrators only', async () => {
    const page = await signIn('lead', screens[0], '/console/workflow');
    await page.getByRole('list', { name: '심사 목록' }).waitFor();
    expect(await listSettings(page)).toEqual(SETTINGS_OF_LEADS);
    await page.context().close();
  });
});

async function named(panel: Locator, ko: string, en: string, code: string): Promise<void> {
  await panel.getByLabel('한국어').fill(ko);
  await panel.getByLabel('영어', { exact: true }).fill(en);
  await panel.getByLabel('코드').fill(code);
  await panel.getByLabel('코드').press('Enter');
}

async function ticked(group: Locator, name: string): Promise<void> {
  await group.locator('summary').click();
  await group.getByLabel(name, { exact: true }).check();
}

/** Waits until the focus is there. */
async function focused(place: Locator): Promise<void> {
  await place.and(place.page().locator(':focus')).waitFor();
}
