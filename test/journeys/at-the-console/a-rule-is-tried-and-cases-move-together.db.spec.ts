import type { Browser } from 'playwright-core';
import { aBrowser, describeInBrowser, screens } from '../../support/a-browser.js';
import { anApp, type TestApp } from '../../support/an-app.js';
import { look, signInAtConsole } from '../../support/at-the-console.js';
import { forNobody, submitIdea, untilRouted } from '../steps.js';

jest.setTimeout(180_000);

describeInBrowser('a rule is tried and cases move together', () => {
  let app: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([anApp(), aBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  async function inTriage(...titles: string[]): Promise<void> {
    const citizen = await app.as('citizen');
    for (const title of titles) {
      const { id } = await submitIdea(citizen, { ...forNobody, title });
      await untilRouted(app, id);
    }
  }

  it.each(screens)('an administrator tries a rule before it is on, on a $name', async (screen) => {
    await inTriage(`모임은 짧게, ${screen.name}에서`);
    const page = await signInAtConsole(app, browser, 'administrator', screen, '/console/rules');
    await page.getByRole('heading', { name: '배정 규칙' }).waitFor();
    await page.getByText('행정안전부').first().waitFor();
    await look(page);
    const note = `짧은 모임 ${screen.name}`;
    await page.getByRole('button', { name: '새 규칙' }).click();
    await page.getByLabel('설명').fill(note);
    await page.getByRole('button', { name: '시험해 보기' }).click();
    await page.getByText('꼭 필요한 항목입니다.').first().waitFor();
    await page.getByLabel('낱말').fill(`${screen.name}에서\n${screen.name}으로`);
    await page.getByLabel('맡을 기관').fill('인사혁신처');
    await page.getByRole('option', { name: '인사혁신처' }).click();
    await page.getByRole('button', { name: '시험해 보기' }).click();
    await page.getByText(/최근 제안 \d+건으로 시험했습니다/).waitFor();
    expect(await page.getByRole('row', { name: /분류 대기 인사혁신처/ }).textContent()).toContain('1건');
    await page.getByText('달라지는 제안 1건 보기').click();
    await page.getByRole('link', { name: /모임은 짧게/ }).waitFor();
    await look(page);
    await page.getByRole('button', { name: '꺼진 채로 저장' }).click();
    await page.getByText(`‘${note}’ 규칙을 저장했습니다.`).waitFor();

    await page.getByRole('button', { name: `맨 위로: ${note}` }).press('Enter');
    await page.getByText('순서를 바꿨지만 아직 저장하지 않았습니다.').waitFor();
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(`맨 위로: ${note}`);
    await page.getByRole('button', { name: '순서 저장' }).click();
    await page.getByText('규칙의 순서를 저장했습니다.').waitFor();
    await page.getByRole('article', { name: `1번째 규칙: ${note}` }).waitFor();

    await page.getByRole('button', { name: `켜기: ${note}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/최근 제안 \d+건으로 시험했습니다/).waitFor();
    await look(page);
    await dialog.getByRole('button', { name: '켜기' }).click();
    await page.getByText(`‘${note}’ 규칙을 켰습니다.`).waitFor();
    await page.getByRole('button', { name: `지우기: ${note}` }).click();
    await page.getByRole('button', { name: '규칙 지우기' }).click();
    await page.getByText(`‘${note}’ 규칙을 지웠습니다.`).waitFor();
    await page.context().close();
  });

  it.each(screens)(
    'an official routes three cases together and takes it back, on a $name',
    async (screen) => {
      const titles = ['하나', '둘', '셋'].map((each) => `회의를 줄이자 ${each} ${screen.name}`);
      await inTriage(...titles);
      const q = encodeURIComponent(screen.name);
      const page = await signInAtConsole(app, browser, 'reviewer', screen, `/console/?scope=triage&q=${q}`);
      const line = page.locator('a.line', { hasText: '회의를 줄이자 하나' });
      await line.waitFor();
      if (screen.name === 'desk') {
        await line.focus();
        for (const key of ['x', 'Shift+ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key);
      } else {
        await page.getByRole('checkbox', { name: /회의를 줄이자 하나/ }).check();
        await page.getByRole('button', { name: '보이는 것 모두 고르기' }).click();
        for (const other of await page.getByRole('checkbox', { name: /모임은/ }).all()) await other.uncheck();
      }
      await page.getByRole('group', { name: '함께 처리' }).getByText('3건을 골랐습니다.').waitFor();
      await look(page);
      await page.getByRole('button', { name: '함께 처리' }).click();
      await page.getByRole('heading', { name: '3건 함께 처리' }).waitFor();
      await page.getByText('3건 가운데 3건에 할 수 있습니다.').waitFor();
      await look(page);
      await page.getByRole('button', { name: '소관 기관 지정', exact: true }).click();
      await page.getByRole('button', { name: '미리 보기' }).click();
      await page.getByText('꼭 필요한 항목입니다.').waitFor();
      await page.getByLabel('맡을 기관').fill('인사혁신처');
      await page.getByRole('option', { name: '인사혁신처' }).click();
      await page.getByRole('button', { name: '미리 보기' }).click();
      await page.getByText('3건을 처리합니다.').waitFor();
      await page.getByText(/되돌릴 수 있습니다/).waitFor();
      await look(page);
      if (screen.name === 'desk') {
        // Whoever clicks a case wants to see it; what was chosen and filled in stays, until other cases are chosen.
        const together = page.getByRole('button', { name: '함께 처리' });
        const article = page.getByRole('article').getByRole('heading', { name: /회의를 줄이자 하나/ });
        for (const show of [() => line.click(), () => line.press('Enter')]) {
          await show();
          await article.waitFor();
          await together.click();
          await page.locator('.batch h2:focus').waitFor();
        }
        await page.keyboard.press('Escape');
        await page.locator('a.line:focus').waitFor();
        await together.click();
        expect(await page.getByLabel('맡을 기관').inputValue()).toBe('인사혁신처');
        const preview = page.getByText('3건을 처리합니다.');
        expect(await preview.isVisible()).toBe(true);
        const third = page.getByRole('checkbox', { name: /회의를 줄이자 셋/ });
        await third.uncheck();
        await together.click();
        await preview.waitFor({ state: 'hidden' });
        await third.check();
        await together.click();
        await preview.waitFor();
        // A step that failed as a whole holds neither what was written nor those chosen since.
        const batches = '**/api/v1/batches/*';
        await page.route(batches, (route) => route.fulfill({ status: 500 }));
        const failWithThreeAndChooseTwo = async () => {
          await page.getByRole('button', { name: '3건 소관 기관 지정' }).click();
          await page.locator('.batch').getByRole('alert').waitFor();
          await page.locator('.batch h2:focus').waitFor();
          await page.keyboard.press('Escape');
          await page.locator('a.line:focus').waitFor();
          await third.uncheck();
          await together.click();
        };
        const hasTwo = async () => {
          await page.getByRole('heading', { name: '2건 함께 처리' }).waitFor();
          await page.getByRole('group', { name: '함께 처리' }).getByText('2건을 골랐습니다.').waitFor();
        };
        await failWithThreeAndChooseTwo();
        await look(page);
        await page.getByRole('button', { name: '뒤로' }).click();
        await hasTwo();
        await page.locator('.batch h2:focus').waitFor();
        expect(await page.getByLabel('맡을 기관').inputValue()).toBe('인사혁신처');
        await third.check();
        await together.click();
        await failWithThreeAndChooseTwo();
        await page.locator('.batch').getByRole('button', { name: '닫기' }).click();
        await hasTwo();
        await page.unroute(batches);
        await third.check();
        await together.click();
        await page.getByRole('button', { name: '소관 기관 지정', exact: true }).click();
        await page.getByLabel('맡을 기관').fill('인사혁신처');
        await page.getByRole('option', { name: '인사혁신처' }).click();
        await page.getByRole('button', { name: '미리 보기' }).click();
        await preview.waitFor();
      }
      await page.getByRole('button', { name: '3건 소관 기관 지정' }).click();
      await page.getByText('3건을 처리했습니다.').waitFor();
      await look(page);
      await page.getByRole('button', { name: '3건 되돌리기' }).click();
      await page.getByText('3건을 되돌렸습니다.').waitFor();
      await look(page);
      await page.getByRole('button', { name: '마치기' }).click();
      await line.waitFor();
      expect(await page.evaluate('document.activeElement.tagName')).not.toBe('BODY');
      await page.context().close();
    },
  );
});
