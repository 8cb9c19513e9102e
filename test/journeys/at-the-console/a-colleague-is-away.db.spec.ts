import type { Browser, Page } from 'playwright-core';
import { aBrowser, describeInBrowser, screens } from '../../support/a-browser.js';
import { anApp, type TestAgent, type TestApp } from '../../support/an-app.js';
import { look, signInAtConsole } from '../../support/at-the-console.js';
import { mailTo, prepare, promise, startReview, submitIdea, untilRouted } from '../steps.js';

jest.setTimeout(120_000);

describeInBrowser('an official who is away', () => {
  let app: TestApp;
  let browser: Browser;
  let reviewer: TestAgent;

  beforeAll(async () => {
    [app, browser] = await Promise.all([anApp(), aBrowser()]);
    reviewer = await app.as('reviewer');
    await app.ofAgency('mois');
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  const status = (page: Page, words: string) => page.getByRole('status').getByText(words).waitFor();
  const inDays = (days: number): string =>
    new Date(Date.now() + days * 86_400_000 + 9 * 3_600_000).toISOString().slice(0, 10);

  it.each(screens)('names a colleague who signs, and takes it back, on a $name', async (screen) => {
    const { id } = await submitIdea(await app.as('citizen'));
    await untilRouted(app, id);
    await startReview(reviewer, id);
    await prepare(reviewer, id, 'adopt', promise);

    const lead = await signInAtConsole(app, browser, 'lead', screen, '/console/delegations');
    await lead.getByText('정한 대리가 없습니다.').or(lead.getByText('거둠')).first().waitFor();
    await look(lead);
    await lead.getByRole('button', { name: '대리 지정하기' }).click();
    expect(await lead.locator('[aria-invalid="true"]').count()).toBe(2);
    await look(lead);
    await lead.getByLabel('대리인').selectOption({ label: 'mois' });
    await lead.getByLabel('마지막 날').fill(inDays(3));
    await lead.getByRole('button', { name: '대리 지정하기' }).click();
    await status(lead, 'mois 님을 대리로 정했습니다.');
    await look(lead);
    await mailTo(app, 'mois@nation.example.kr', '대리로 지정되었습니다');

    const delegate = await signInAtConsole(app, browser, 'mois', screen, `/console/cases/${id}`);
    await delegate.getByText('체험 책임자 님을 대신해 결재합니다.').waitFor();
    await look(delegate);
    await delegate.getByRole('button', { name: '결재', exact: true }).click();
    await delegate.getByRole('button', { name: '1건 결재' }).click();
    await status(delegate, '결재했습니다.');
    await delegate.goto(`/console/cases/${id}`);
    await delegate.getByText('mois 처리, 체험 책임자 대리').waitFor();
    await delegate.goto('/console/delegations');
    await delegate.getByRole('row').filter({ hasText: '체험 책임자' }).getByText('대리 중').waitFor();
    await look(delegate);

    await lead.getByRole('button', { name: '거두기 mois' }).first().click();
    await look(lead);
    await lead.getByRole('dialog').getByRole('button', { name: '거두기' }).click();
    await status(lead, 'mois 님의 대리를 거두었습니다.');
    await lead.context().close();
    await delegate.context().close();
  });
});
