import type { Browser, Page } from 'playwright-core';
import { aBrowser, describeInBrowser, screens } from '../../support/a-browser.js';
import { anApp, type TestApp } from '../../support/an-app.js';
import { look, signInAtConsole } from '../../support/at-the-console.js';
import { startReview, submitIdea, untilRouted } from '../steps.js';

jest.setTimeout(120_000);

describeInBrowser('others who look in', () => {
  let app: TestApp;
  let browser: Browser;
  let ideaId: string;

  beforeAll(async () => {
    [app, browser] = await Promise.all([anApp(), aBrowser()]);
    const { id } = await submitIdea(await app.as('citizen'));
    await untilRouted(app, id);
    await startReview(await app.as('reviewer'), id);
    ideaId = id;
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  const namesOf = (page: Page) =>
    page.getByRole('navigation', { name: '화면' }).getByRole('link').allInnerTexts();

  it.each(screens)('an auditor reads everything and finds nothing to press, on a $name', async (screen) => {
    const page = await signInAtConsole(app, browser, 'auditor', screen, `/console/cases/${ideaId}`);
    await page.getByText('읽기만 하는 계정입니다.').waitFor();
    await page.getByRole('heading', { name: '처리 과정' }).waitFor();
    for (const name of ['맡기', '채택', '시민 화면에서 가리기', '내려놓기'])
      expect([name, await page.getByRole('button', { name }).count()]).toEqual([name, 0]);
    await look(page);
    await page.getByRole('button', { name: '이름과 연락처 보기' }).click();
    await page.getByLabel('보는 까닭').fill('정기 감사');
    await page.getByLabel('보는 까닭').press('Enter');
    await page.getByText('citizen@nation.example.kr').waitFor();

    await page.goto('/console/records');
    await page.getByRole('row').filter({ hasText: 'case.moved' }).first().waitFor();
    await look(page);
    await page.getByLabel('종류').fill('case.moved');
    await page.getByRole('button', { name: '찾기' }).click();
    await page
      .getByRole('button', { name: `이 대상만: ${ideaId}` })
      .first()
      .click();
    await page.getByRole('row').filter({ hasText: 'idea.submitted' }).getByText('내용').click();
    await look(page);
    await page.goto('/console/privacy');
    await page.getByRole('row').filter({ hasText: '정기 감사' }).first().waitFor();
    await page.goto('/console/people');
    await page.getByRole('row').filter({ hasText: '체험 담당자' }).waitFor();
    expect(await page.getByRole('button', { name: /초대하기|역할 바꾸기|계정 닫기/ }).count()).toBe(0);
    await look(page);
    await page.context().close();
  });

  it('an operator finds tenants and no idea, and reads one with a reason on record', async () => {
    const page = await signInAtConsole(app, browser, 'operator', screens[0]);
    await page.getByRole('heading', { level: 1, name: '정부' }).waitFor();
    expect(await namesOf(page)).toEqual(['정부', '작업 현황']);
    await look(page);
    await page.goto(`/console/cases/${ideaId}`);
    await page.getByRole('heading', { level: 1, name: '정부' }).waitFor();
    await page.getByRole('button', { name: '방문 전주시' }).click();
    await page.getByRole('button', { name: '까닭을 남기고 요청하기' }).click();
    expect(await page.locator('[aria-invalid="true"]').count()).toBe(1);
    await page.getByLabel('까닭').fill('검색 오류 신고 확인');
    await look(page);
    await page.getByRole('button', { name: '까닭을 남기고 요청하기' }).click();
    await page.getByRole('link', { name: '들어가기' }).waitFor();
    await look(page);
    // The public address of the tests has no port.
    const address = new URL((await page.getByRole('link', { name: '들어가기' }).getAttribute('href'))!);
    address.port = new URL(app.url).port;
    const visitor = await page.context().newPage();
    await visitor.goto(address.href);
    await visitor.getByRole('heading', { name: '플랫폼 운영자 방문' }).waitFor();
    await look(visitor);
    await visitor.getByRole('button', { name: '들어가기' }).click();
    await visitor.getByText('읽기만 하는 계정입니다.').waitFor();
    expect(new URL(visitor.url()).hostname).toBe('jeonju.localhost');
    await look(visitor);
    expect(await namesOf(visitor)).toEqual(['심사 목록', '결재 대기']);

    const auditor = await signInAtConsole(app, browser, 'auditor', screens[0], '/console/privacy', 'jeonju');
    await auditor
      .getByRole('row')
      .filter({ hasText: '검색 오류 신고 확인' })
      .getByText('체험 운영자')
      .waitFor();
    await look(auditor);
    await auditor.context().close();
    await page.context().close();
  });
});
