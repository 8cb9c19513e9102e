import type { Browser } from 'playwright-core';
import { DueSweep } from '@app/ledger';
import { seoulDay } from '@app/platform';
import { aBrowser, describeInBrowser, screens, violationsOn } from '../../support/a-browser.js';
import { anApp, type TestApp } from '../../support/an-app.js';
import { look, openWithoutScripts, signInAtConsole, tells } from '../../support/at-the-console.js';
import { eventually } from '../../support/eventually.js';
import { dayIn, decide, mailTo, move, promise, startReview, submitIdea, untilRouted } from '../steps.js';

jest.setTimeout(120_000);

describeInBrowser('promises are in view', () => {
  let app: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([anApp(), aBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it.each(screens)('before there are any, on a $name', async (screen) => {
    const page = await openWithoutScripts(app, browser, screen);
    await page.goto('/');
    await page.getByRole('link', { name: '약속과 이행', exact: true }).click();
    const main = page.getByRole('main');
    if (screen.name === 'desk') await tells(main, '아직 약속한 제안이 없습니다');
    await look(page, violationsOn);
    await page.goto('/results/promises?state=late&agency=mois');
    await tells(main, '여기에 해당하는 제안이 없습니다');
    await look(page, violationsOn);
    await page.context().close();
    if (screen.name === 'phone') return;

    const { id } = await submitIdea(await app.as('citizen'));
    await untilRouted(app, id);
    const [reviewer, lead] = await Promise.all([app.as('reviewer'), app.as('lead')]);
    await startReview(reviewer, id);
    await decide([reviewer, lead], id, 'adopt', promise);
    const slip = { promisedOn: dayIn(240), message: '예산이 늦게 정해졌습니다.' };
    expect((await move(reviewer, id, 'report_slip', slip)).status).toBe(200);
  });

  it.each(screens)('step by step, as staff set and reach them on a $name', async (screen) => {
    const [idea] = await app.query<{ id: string; title: string }>(
      `select id, title from intake.ideas limit 1`,
    );
    const page = await signInAtConsole(app, browser, 'reviewer', screen, `/console/cases/${idea!.id}`);
    const steps = page.getByRole('region', { name: '실시까지의 단계' });
    await steps.getByRole('button', { name: '단계 더하기' }).click();
    await steps.getByRole('button', { name: '더하기', exact: true }).click();
    expect(await steps.getByLabel('단계', { exact: true }).getAttribute('aria-invalid')).toBe('true');
    await look(page);
    const title = `낱말 목록 ${screen.name}`;
    await steps.getByLabel('단계', { exact: true }).fill(title);
    await steps.getByLabel('예정일').fill(dayIn(241));
    await steps.getByRole('button', { name: '더하기', exact: true }).click();
    await steps.getByText('실시 예정일보다 늦은 날입니다').waitFor();
    await steps.getByLabel('예정일').fill(dayIn(90));
    await steps.getByRole('button', { name: '더하기', exact: true }).click();
    await page.getByText(`단계를 더했습니다: ${title}`).waitFor();

    await steps.getByRole('button', { name: `‘${title}’ 고치기` }).click();
    await steps.getByLabel('예정일').fill(dayIn(120));
    await steps.getByLabel('늦추는 까닭').fill('자료가 늦게 왔습니다.');
    await look(page);
    await steps.getByRole('button', { name: '고치기', exact: true }).last().click();
    await page.getByText(`단계를 고쳤습니다: ${title}`).waitFor();
    await steps.getByText('날을 늦춘 까닭: 자료가 늦게 왔습니다.').first().waitFor();

    await steps.getByRole('button', { name: `‘${title}’ 지우기` }).click();
    await look(page);
    await page.keyboard.press('Escape');
    await steps.getByRole('button', { name: `‘${title}’ 이룬 것으로 표시` }).press('Enter');
    await steps.getByLabel('알릴 말').fill('목록을 올렸습니다.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await steps.getByRole('listitem').filter({ hasText: title }).getByText('이룬 날').waitFor();
    await look(page);
    expect(await steps.getByRole('button', { name: title }).count()).toBe(0);
    await mailTo(app, 'citizen@nation.example.kr', '실시 단계를 이루었습니다');
    await page.context().close();
  });

  it.each(screens)('to everyone, with what became of them, on a $name', async (screen) => {
    const page = await openWithoutScripts(app, browser, screen);
    const main = page.getByRole('main');
    await eventually(async () => {
      await page.goto('/results');
      expect(await main.innerText()).toContain('행정안전부');
    });
    await look(page, violationsOn);
    const row = page.getByRole('row', { name: /행정안전부/ });
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(
      ['1', '0', '0', '1', '1', '0', '0', '아직 없음'].map((text) => expect.stringContaining(text)),
    );
    expect(await page.getByRole('row', { name: /^패스트트랙/ }).count()).toBe(1);
    await row.getByRole('link', { name: '행정안전부, 진행 중 미룸: 1' }).click();
    await tells(main, '1번 미룬 뒤 약속한 날');
    await look(page, violationsOn);
    await main.getByRole('link', { name: '재난문자를 쉬운 말로' }).click();
    const result = page.getByRole('region', { name: '결과와 답변' });
    await tells(result, '낱말 목록');
    expect(await result.innerText()).toContain(
      new Date(`${seoulDay(new Date())}T00:00:00Z`).toLocaleDateString('ko-KR', {
        dateStyle: 'long',
        timeZone: 'UTC',
      }),
    );
    await look(page, violationsOn);
    for (const path of ['/results', '/results/promises']) {
      await page.goto(`${path}?lang=en`);
      await look(page, violationsOn);
    }
    await page.context().close();
  });

  it.each(screens)('among the figures and in the report that a lead closes, on a $name', async (screen) => {
    const sweep = app.worker!.get(DueSweep, { strict: false });
    await app.query(`update ledger.due set due_at = '2000-01-01' where kind = 'insight.keep_figures'`);
    const site = await openWithoutScripts(app, browser, screen);
    await eventually(async () => {
      await sweep.sweep();
      await site.goto('/figures');
      const steps = await site.getByRole('row').filter({ hasText: '채택' }).first().innerText();
      expect(steps.replaceAll(/\s+/g, ' ')).toContain('1 100%');
    });
    const stagesAt = async (path: string) => {
      await site.goto(path);
      return site.getByRole('region', { name: '단계마다 머문 날' }).getByRole('row').allInnerTexts();
    };
    const stages = await stagesAt('/results');
    expect(stages.length).toBeGreaterThan(3);
    expect(await stagesAt('/figures')).toEqual(stages);
    const drawings = site.getByRole('img', { name: /그래프/ });
    const widths = await drawings.evaluateAll((all) => all.map(({ clientWidth }) => clientWidth));
    expect(widths.length).toBeGreaterThan(2);
    expect(widths.every((width) => width > 200 && width < screen.width)).toBe(true);
    await look(site, violationsOn);
    await site.context().close();

    const page = await signInAtConsole(app, browser, 'lead', screen, '/console/figures');
    await page
      .getByRole('row', { name: /행정안전부/ })
      .first()
      .waitFor();
    await page.getByRole('img', { name: /제안이 이른 단계/ }).waitFor();
    await look(page);
    await page.getByRole('link', { name: '분기·연간 보고' }).click();
    await page.getByRole('row', { name: /^모두/ }).waitFor();
    if (screen.name === 'desk') {
      await page.getByRole('button', { name: '보고 마감' }).click();
      await look(page);
      await page.getByRole('dialog').getByRole('button', { name: '보고 마감' }).click();
    }
    await page.getByText('에 마감한 수이고, 바뀌지 않습니다.').waitFor();
    expect(await page.getByRole('button', { name: '보고 마감' }).count()).toBe(0);
    await look(page);
    await page.getByLabel('기간').selectOption({ index: 0 });
    await page.getByText('기간이 아직 끝나지 않았습니다.').waitFor();
    await page.getByRole('row', { name: /행정안전부/ }).waitFor();
    await look(page);
    await page.context().close();
  });
});
