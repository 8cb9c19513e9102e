import type { Browser, Page } from 'playwright-core';
import { aBrowser, describeInBrowser, screens } from '../../support/a-browser.js';
import { look, signInAtConsole } from '../../support/at-the-console.js';
import { anApp, type TestApp, type TestRole } from '../../support/an-app.js';
import { caseOf, forOurAgency, startReview, submitIdea, untilRouted } from '../steps.js';

jest.setTimeout(180_000);

describeInBrowser('a round is held in the console', () => {
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

  async function score(page: Page, points: number, verdict: string): Promise<void> {
    await page.getByRole('button', { name: '점수 매기기' }).click();
    const form = page.getByRole('form', { name: '점수 매기기' });
    await form.getByRole('button', { name: '점수 남기기' }).click();
    await form.getByText('0부터 20까지의 정수로 적어 주세요.').first().waitFor();
    for (const criterion of ['실시 가능성', '창의성', '효율성 및 효과성', '적용 범위', '계속성'])
      await form.getByLabel(criterion).fill(String(points));
    await form.getByText(`합계 ${points * 5} / 100점`).waitFor();
    await form.getByLabel(verdict, { exact: true }).check();
    await form.getByLabel('점수를 준 까닭').fill('현장에서 써 보았습니다.');
    await look(page);
    await form.getByRole('button', { name: '점수 남기기' }).click();
    await page.getByText('점수를 남겼습니다.').waitFor();
    await page.locator('h3:focus', { hasText: '심사' }).waitFor();
  }

  it('from opening to the verdict, by two people, on a desk and a phone', async () => {
    const [desk, phone] = screens;
    const { id } = await submitIdea(await app.as('citizen'), {
      ...forOurAgency,
      title: '재난문자를 두 번 나눠 보내자',
    });
    await untilRouted(app, id);
    await startReview(await app.as('reviewer'), id);

    const page = await signIn('reviewer', desk);
    await page.goto(`/console/cases/${id}`);
    await page.getByRole('button', { name: '심사 열기' }).click();
    await page.getByRole('button', { name: '심사 요청하기' }).press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('button:focus', { hasText: '심사 열기' }).press('Enter');
    await page.getByLabel(/체험 담당자/).check();
    await page.getByLabel(/체험 책임자/).check();
    await look(page);
    await page.getByRole('button', { name: '심사 요청하기' }).click();
    await page.getByText('2명 가운데 0명이 평가했습니다.').waitFor();
    await page.getByRole('button', { name: '채택 결재 요청', exact: true }).waitFor({ state: 'detached' });
    await score(page, 16, '채택');

    const small = await signIn('lead', phone);
    await small.goto('/console/?scope=to_score');
    await small.getByText('재난문자를 두 번 나눠 보내자').first().click();
    await small.getByText('2명 가운데 1명이 평가했습니다.').waitFor();
    expect(await small.getByRole('row', { name: /체험 담당자/ }).textContent()).not.toContain('16');
    await score(small, 9, '불채택');
    expect(await small.getByRole('row', { name: /평균/ }).textContent()).toContain('62.5');
    await look(small);

    // What is being written outlasts a look elsewhere, and the round.
    await small.getByRole('button', { name: '점수 고치기' }).click();
    const again = small.getByRole('form', { name: '점수 매기기' });
    await again.getByLabel('점수를 준 까닭').fill('다시 써 보았습니다.');
    await small.goBack();
    await again.waitFor({ state: 'detached' });
    await small.goForward();
    await small.getByRole('button', { name: '점수 고치기' }).click();
    await again.getByLabel('점수를 준 까닭').focus();

    await page.goto('/console/?scope=all_scored');
    await page.getByText('재난문자를 두 번 나눠 보내자').first().click();
    await page.getByRole('button', { name: '심사 결론 내기' }).click();
    await page.getByText('의견: 채택 1명, 불채택 1명').waitFor();
    const form = page.getByRole('form', { name: '심사 결론 내기' });
    await form.getByLabel('채택', { exact: true }).check();
    await form.getByLabel('결론의 까닭').fill('시범 운영을 거치기로 하고 채택합니다.');
    await look(page);
    await form.getByRole('button', { name: '심사 마치기' }).click();
    await page.getByText('심사를 마쳤습니다.').waitFor();
    await page.getByRole('button', { name: '심사 한 번 더 열기' }).waitFor();
    await page.getByRole('button', { name: '채택 결재 요청', exact: true }).waitFor();
    await look(page);
    await small.getByText('시범 운영을 거치기로 하고 채택합니다.').waitFor();
    expect(await small.evaluate('document.activeElement.value')).toBe('다시 써 보았습니다.');
    await again.getByRole('button', { name: '점수 남기기' }).click();
    await again.getByRole('alert').waitFor();
    await look(small);
    await again.getByRole('button', { name: '그만두기' }).click();
    await small.locator('h3:focus', { hasText: '심사' }).waitFor();
    expect(
      (await caseOf(await app.as('lead'), id)).allowed.map(({ name }: { name: string }) => name),
    ).toContain('adopt');
  });
});
