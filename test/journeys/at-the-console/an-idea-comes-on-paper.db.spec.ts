import type { Browser } from 'playwright-core';
import { aBrowser, describeInBrowser, screens, violationsOn } from '../../support/a-browser.js';
import { anApp, type TestApp } from '../../support/an-app.js';
import { look, openWithoutScripts, signInAtConsole } from '../../support/at-the-console.js';
import { aPdf, aPicture } from '../../support/good-files.js';
import { caseOf, forOurAgency, move, untilRouted } from '../steps.js';

jest.setTimeout(120_000);

describeInBrowser('an idea told at the counter', () => {
  let app: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    [app, browser] = await Promise.all([anApp(), aBrowser()]);
  });

  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  const dayBefore = (days: number): string =>
    new Date(Date.now() + 9 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10);

  it.each(screens)(
    'is entered, printed, opened by its proposer and taken back, on a $name',
    async (screen) => {
      const page = await signInAtConsole(app, browser, 'reviewer', screen, '/console/paper');
      const main = page.getByRole('main');
      await main.getByRole('button', { name: '접수하고 접수증 만들기' }).click();
      await main.getByText('꼭 필요한 항목입니다').first().waitFor();
      expect(await main.locator('[aria-invalid="true"]').count()).toBe(4);
      await look(page);

      await main.getByLabel('받은 곳').selectOption('paper');
      await main.getByLabel('받은 날').fill(dayBefore(3));
      await main.getByLabel('이름', { exact: true }).fill('나래솔');
      await main.getByLabel('전화').fill('010-3141-5926');
      await main.getByLabel('개인정보 수집·이용 동의를 종이에 받았습니다').check();
      await main.getByLabel('제목', { exact: true }).fill(forOurAgency.title);
      await main.getByLabel('개선방안').fill(forOurAgency.improvement);
      const scan = { name: '스캔.pdf', mimeType: 'application/pdf', buffer: aPdf() };
      const wrong = { name: '스캔.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') };
      await main.getByLabel('스캔한 종이와 붙임 파일').setInputFiles([scan, wrong]);
      await main.getByRole('button', { name: '접수하고 접수증 만들기' }).click();
      await main.getByText('스캔.exe: 올릴 수 없는 형식입니다').waitFor();
      await look(page);
      await main.getByRole('button', { name: /빼기\s*스캔\.exe/ }).click();
      await main.getByRole('button', { name: '접수하고 접수증 만들기' }).click();
      await main.getByRole('heading', { name: '제안 접수증' }).waitFor();
      await look(page);
      const digits = await main.locator('.receipt-digits').allInnerTexts();
      const [number, former] = digits as [string, string];
      expect(former).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
      const address = await main.locator('.receipt-address').innerText();
      expect(address).toMatch(new RegExp(`/track/${number}/code$`));
      expect(await main.getByRole('img', { name: 'QR' }).count()).toBe(1);

      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('banner').isVisible()).toBe(false);
      expect(await main.getByRole('button', { name: '인쇄' }).isVisible()).toBe(false);
      expect(await main.getByText(former).isVisible()).toBe(true);
      await page.emulateMedia({ media: 'screen' });

      const [{ id, due }] = (await app.query<{ id: string; due: string }>(
        `select id, (select due_on::text from review.cases where idea_id = id) as due
       from intake.ideas where tracking_number = $1`,
        [number],
      )) as [{ id: string; due: string }];
      // One month from the day it came in, or the working day after.
      const month = new Date(`${dayBefore(3)}T00:00:00Z`);
      month.setUTCMonth(month.getUTCMonth() + 1);
      expect(Date.parse(due) - month.getTime()).toBeGreaterThanOrEqual(-86_400_000);
      expect(Date.parse(due)).toBeLessThan(month.getTime() + 12 * 86_400_000);
      const [entered] = await app.query(
        `select e.actor_kind, e.data ->> 'channel' as channel, a.sign_in_name
       from ledger.events e join identity.accounts a on a.id = e.actor_id where subject_id = $1 and kind = 'idea.submitted'`,
        [id],
      );
      expect(entered).toEqual({
        ...{ actor_kind: 'account', channel: 'paper', sign_in_name: 'reviewer@nation.example.kr' },
      });
      await untilRouted(app, id);

      await page.goto(`/console/cases/${id}`);
      await page.locator('.case-head').getByText('대리 접수').waitFor();
      await main.getByRole('link', { name: '스캔.pdf' }).waitFor();
      // On it stands who wrote it: nobody else learns that there is one.
      const seen = await (await app.as('guest')).get(`/api/v1/ideas/${id}`);
      expect(seen.body.attachments).toEqual([]);
      const [file] = await app.query<{ id: string }>(`select id from intake.attachments where idea_id = $1`, [
        id,
      ]);
      await (await app.as('guest')).get(`/api/v1/attachments/${file!.id}`).expect(404);
      const proposer = page.getByRole('region', { name: '제안한 분' });
      await proposer.getByRole('button', { name: '이름과 연락처 보기' }).click();
      await proposer.getByLabel('보는 까닭').fill('접수 내용 확인 전화');
      await proposer.getByRole('button', { name: '이름과 연락처 보기' }).last().click();
      await proposer.getByText('010-3141-5926').waitFor();
      await page.locator('#proposer:focus').waitFor();
      await look(page);
      await proposer.getByRole('button', { name: '새 접수증' }).click();
      await page.getByRole('dialog').getByText('앞서 드린 코드는 쓸 수 없게 됩니다').waitFor();
      await look(page);
      await page.getByRole('dialog').getByRole('button', { name: '새 접수증' }).click();
      await proposer.getByRole('heading', { name: '제안 접수증' }).waitFor();
      const [, code] = (await proposer.locator('.receipt-digits').allInnerTexts()) as [string, string];
      expect(code).not.toBe(former);
      await look(page);
      await page.context().close();

      const reviewer = await app.as('reviewer');
      await move(reviewer, id, 'request_supplement', {
        ...{ reason: 'fixable-defect', message: '보기를 하나 들어 주세요.', respondBy: dayBefore(-20) },
      });
      expect((await caseOf(reviewer, id)).state).toBe('supplement_requested');

      const site = await openWithoutScripts(app, browser, screen);
      await site.goto(new URL(address).pathname);
      await site.getByLabel('코드').fill(former);
      await site.getByRole('button', { name: '열기' }).click();
      await site.getByText('접수번호와 코드가 맞지 않습니다').first().waitFor();
      await look(site, violationsOn);
      await site.getByLabel('코드').fill(code.toLowerCase().replace('-', ' '));
      await site.getByRole('button', { name: '열기' }).click();
      await site.getByRole('link', { name: '보완하기' }).click();
      await site.getByLabel('보완할 내용').fill('지난 여름 호우 때 온 문자입니다.');
      const picture = { name: '문자.png', mimeType: 'image/png', buffer: await aPicture('png', 40, 30) };
      await site.getByLabel('파일 고르기').setInputFiles(picture);
      await look(site, violationsOn);
      await site.getByRole('button', { name: '보완 내용 보내기' }).click();
      await site.getByText('지난 여름 호우 때 온 문자입니다.').waitFor();
      await site.getByRole('link', { name: '문자.png' }).waitFor();
      await site.getByRole('link', { name: '내 정보 보기, 내려받기, 지우기' }).click();
      const known = await site.getByRole('main').innerText();
      for (const words of ['나래솔', '010-3141-5926', '종이로 동의한 날', '접수 내용 확인 전화'])
        expect(known).toContain(words);
      await look(site, violationsOn);
      await site.goBack();
      await site.getByRole('link', { name: '철회하기' }).click();
      await site.getByRole('button', { name: '철회합니다' }).click();
      expect((await caseOf(reviewer, id)).state).toBe('withdrawn');

      await site.context().close();
    },
  );

  it.each(screens)('and administrators set how long things are kept, on a $name', async (screen) => {
    const page = await signInAtConsole(app, browser, 'administrator', screen, '/console/privacy');
    const main = page.getByRole('main');
    const declined = main.getByRole('form', { name: '채택하지 않은 제안을 낸 분의 연락처' });
    await declined.getByRole('textbox').fill('12');
    await declined.getByRole('button', { name: '저장' }).click();
    await declined.getByText('법이 정한 기간보다 짧게 할 수 없습니다').waitFor();
    await look(page);
    const months = screen.name === 'desk' ? '30' : '31';
    await declined.getByRole('textbox').fill(months);
    await declined.getByRole('button', { name: '저장' }).click();
    await page.getByText(`${months}개월 동안 보관합니다`).waitFor();
    await main.getByText('접수 내용 확인 전화').first().waitFor();
    await look(page);
    await page.context().close();
  });
});
