import type { Browser } from 'playwright-core';
import { aBrowser, describeInBrowser, screens } from '../../support/a-browser.js';
import { anApp, type TestApp } from '../../support/an-app.js';
import { look, openSettings, signInAtConsole } from '../../support/at-the-console.js';
import { decideIdeas, ideasForAgencies, trainWhenAsked } from '../../support/decided-ideas.js';
import { eventually } from '../../support/eventually.js';
import { caseOf, move, submitIdea, untilRouted } from '../steps.js';

jest.setTimeout(120_000);

describeInBrowser('a model suggests the agency', () => {
  let app: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([anApp(), aBrowser()]);
    await trainWhenAsked(app);
    await app.query(`update routing.rules set is_active = false`);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  async function waitingIdea(title: string): Promise<string> {
    const { id } = await submitIdea(await app.as('citizen'), {
      title,
      improvement: '버스 노선을 바꾸어 환승을 쉽게 해 주세요.',
    });
    await untilRouted(app, id);
    return id;
  }

  it.each(screens)('which there is none of at first, as the pages say on a $name', async (screen) => {
    const id = await waitingIdea(`아직 아무도 모르는 제안 ${screen.name}`);
    const page = await signInAtConsole(app, browser, 'administrator', screen, '/console/models');
    await page.getByText('아직 쓰는 모형이 없습니다').waitFor();
    await look(page);
    await page.goto(`/console/cases/${id}`);
    await page.getByText('아직 추천이 없습니다').waitFor();
    await look(page);
    await page.context().close();
  });

  it('that an administrator has trained, with a threshold beside its figures', async () => {
    await decideIdeas(app, ideasForAgencies(90, { mixed: 0.4 }));
    const page = await signInAtConsole(app, browser, 'administrator', screens[0]);
    await openSettings(page, '배정 모형');
    await page.getByText('담당자가 소관을 확인한 제안: 90건').waitFor();
    await page.getByRole('button', { name: '지금 학습' }).click();
    await page.getByRole('heading', { name: '자동 배정' }).waitFor({ timeout: 60_000 });
    await page.getByRole('img', { name: /100 %가 자동으로 가면 \d+ %가 맞습니다/ }).waitFor();
    await look(page);

    const threshold = page.getByLabel('자동 배정 기준 (확신, %)');
    await threshold.fill('많이');
    await page.getByRole('button', { name: '기준 저장' }).click();
    await page.getByText('0부터 100까지의 수를 적거나 비워 주세요.').waitFor();
    await threshold.fill('99.9');
    await page
      .getByText(/이 기준/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: '기준 저장' }).click();
    await page.getByText('확신이 99.9 % 이상이면 자동으로 배정합니다.').first().waitFor();
    await threshold.fill('');
    await page.getByText('모든 제안이 추천과 함께 분류 대기에 남습니다.').waitFor();
    await page.getByRole('button', { name: '기준 저장' }).click();
    await page.getByText('자동으로 배정하지 않습니다.').first().waitFor();
    await page.context().close();
  });

  it.each(screens)('goes back to an earlier one once that is confirmed, on a $name', async (screen) => {
    const page = await signInAtConsole(app, browser, 'administrator', screen, '/console/models');
    const rows = page.getByRole('row').filter({ hasText: '쓰는 중' });
    const before = await rows.getByRole('rowheader').innerText();
    await page.getByRole('button', { name: '지금 학습' }).click();
    await page.getByRole('rowheader', { name: before, exact: true }).waitFor();
    const back = page.getByRole('button', { name: `되돌리기 ${before}번 모형` });
    await back.click({ timeout: 60_000 });
    await page.getByRole('dialog').getByRole('button', { name: '되돌리기' }).waitFor();
    await look(page);
    await page.getByRole('dialog').getByRole('button', { name: '되돌리기' }).click();
    await page.getByText(`${before}번 모형으로 되돌렸습니다.`).waitFor();
    await page.getByText('체험 관리자 님이 되돌림').first().waitFor();
    await look(page);
    await page.context().close();
  });

  it('and the reviewer accepts with one key, or takes it back with another', async () => {
    const titles = ['역 주변 버스 하나', '역 주변 버스 둘', '역 주변 버스 셋'];
    const ids = [];
    for (const title of titles) ids.push(await waitingIdea(title));
    const reviewer = await app.as('reviewer');
    const lead = await app.as('lead');
    const page = await signInAtConsole(
      app,
      browser,
      'reviewer',
      screens[0],
      '/console/?scope=triage&q=역+주변',
    );
    const list = page.getByRole('list', { name: '심사 목록' });
    await list.getByRole('link', { name: titles[0] }).click();
    await page.getByRole('heading', { name: '제안 소관: 국토교통부' }).waitFor();
    await page.getByText('근거가 된 낱말').waitFor();
    await look(page);
    await list.getByRole('link', { name: titles[0] }).focus();
    // A Korean keyboard writes ㅁ where the key A is.
    await page.keyboard.press('a');
    await page.getByText(`곧 소관을 지정합니다: 국토교통부, ‘${titles[0]}’`).waitFor();
    await page.getByRole('heading', { name: titles[1], exact: true }).waitFor();
    await page.keyboard.press('u');
    await page.getByText(`지정을 취소했습니다: ${titles[0]}`).waitFor();
    await page.getByRole('heading', { name: titles[0], exact: true }).waitFor();
    expect(await caseOf(reviewer, ids[0]!)).toMatchObject({ agencyCode: null, version: 1 });

    await page.getByRole('heading', { name: '제안 소관: 국토교통부' }).waitFor();
    await page.keyboard.press('a');
    await page.getByRole('heading', { name: titles[1], exact: true }).waitFor();
    await page.getByRole('heading', { name: '제안 소관: 국토교통부' }).waitFor();
    // Accepting another sends the first at once; while one reads it, the key works as well.
    await page.getByRole('region', { name: '제안 심사', exact: true }).focus();
    await page.keyboard.press('a');
    await page.getByText(`소관을 지정했습니다: 국토교통부, ${titles[0]}`).waitFor();
    // The other one can still be undone: nothing here hastens while one looks.
    await look(page);
    await page.getByText(`소관을 지정했습니다: 국토교통부, ${titles[1]}`).waitFor();
    for (const id of ids.slice(0, 2))
      expect(await caseOf(lead, id)).toMatchObject({ agencyCode: 'molit', version: 2 });
    const marks = await eventually(async () => {
      const found = await app.query(`select outcome from routing.suggestions where outcome is not null`);
      return found.length === 2 && found;
    });
    expect(marks).toEqual([{ outcome: 'accepted' }, { outcome: 'accepted' }]);
    await page.keyboard.press('Shift+?');
    await page.getByText('제안된 소관으로 지정').waitFor();
    await page.context().close();
  });

  it('and takes back what was done last first; what is hidden is not accepted', async () => {
    const titles = ['골목 안 버스 하나', '골목 안 버스 둘'];
    const [ours, theirs] = [await waitingIdea(titles[0]!), await waitingIdea(titles[1]!)];
    const lead = await app.as('lead');
    expect((await move(lead, ours, 'route', { agency: 'mois' })).status).toBe(200);
    const page = await signInAtConsole(app, browser, 'reviewer', screens[0], `/console/cases/${theirs}`);
    // There are eight seconds to undo; what comes before it here takes longer on a busy machine.
    await page.addInitScript({
      content: `const wait = setTimeout; setTimeout = (act, ms) => wait(act, ms === 8000 ? 120000 : ms);`,
    });
    await page.goto(`/console/cases/${theirs}?scope=triage&q=${encodeURIComponent('골목 안')}`);
    await page.getByRole('heading', { name: '제안 소관: 국토교통부' }).waitFor();
    const line = page.getByRole('list', { name: '심사 목록' }).getByRole('link');
    await page.getByRole('checkbox', { name: titles[1] }).check();
    await page.getByRole('button', { name: '함께 처리' }).click();
    await page.getByRole('heading', { name: '1건 함께 처리' }).waitFor();
    await line.focus();
    await page.keyboard.press('a');
    await line.click();
    await page.getByRole('heading', { name: '제안 소관: 국토교통부' }).waitFor();
    expect(await page.getByText(/곧 소관을 지정합니다/).count()).toBe(0);

    await page.keyboard.press('a');
    await page.getByText(/곧 소관을 지정합니다/).waitFor();
    const keyOfUndo = page.locator('.undo-note kbd');
    await keyOfUndo.waitFor();
    await page.getByRole('link', { name: /^미배정/ }).click();
    await line.filter({ hasText: titles[0]! }).focus();
    await page.keyboard.press('c');
    await page.getByText(`맡았습니다: ${titles[0]}`).waitFor();
    expect(await keyOfUndo.count()).toBe(0);
    await page.getByRole('region', { name: '제안 심사', exact: true }).focus();
    await page.keyboard.press('u');
    await page.getByText(`내려놓았습니다: ${titles[0]}`).waitFor();
    await page.keyboard.press('u');
    await page.getByText(`지정을 취소했습니다: ${titles[1]}`).waitFor();
    const reviewer = await app.as('reviewer');
    expect(await caseOf(reviewer, ours)).toMatchObject({ isMine: false });
    expect(await caseOf(reviewer, theirs)).toMatchObject({ agencyCode: null });
    await page.context().close();
  });

  it('or another than suggested, on a phone', async () => {
    const title = '큰길가 버스 제안';
    const id = await waitingIdea(title);
    const page = await signInAtConsole(app, browser, 'reviewer', screens[1], `/console/cases/${id}`);
    await page.getByRole('button', { name: /보건복지부에 지정/ }).click();
    await page.getByText(`곧 소관을 지정합니다: 보건복지부, ‘${title}’`).waitFor();
    await look(page);
    await page.getByText(`소관을 지정했습니다: 보건복지부, ${title}`).waitFor();
    expect(await caseOf(await app.as('lead'), id)).toMatchObject({ agencyCode: 'mohw' });
    await page.context().close();
  });
});
