import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { DueSweep } from '@app/ledger';
import { aBrowser, describeInBrowser, screens, violationsOn } from '../../support/a-browser.js';
import { anApp, type TestApp } from '../../support/an-app.js';
import { look, openWithoutScripts, tells } from '../../support/at-the-console.js';
import { decide, forOurAgency, linkIn, mailTo, startReview, untilRouted } from '../steps.js';

jest.setTimeout(120_000);

describeInBrowser('a guest who wants to be forgotten', () => {
  let app: TestApp;
  let browser: Browser;

  beforeAll(async () => {
    [app, browser] = await Promise.all([anApp(), aBrowser()]);
  });

  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  /** Writes, agrees, sends, and presses the button in the mail; the idea's id. */
  async function submit(page: Page, email: string): Promise<string> {
    await page.goto('/ideas/new');
    await page.getByLabel('제목', { exact: true }).fill(forOurAgency.title);
    await page.getByLabel('개선방안').fill('저는 한누리입니다. 010-2468-1357로 연락 주세요.');
    await page.getByLabel('이메일').fill(email);
    await page.getByLabel('이름', { exact: false }).first().fill('한누리');
    await page.getByRole('button', { name: '보내기 전에 확인하기' }).click();
    await page.getByText('동의해 주세요').first().waitFor();
    await look(page, violationsOn);
    await page.getByLabel('이름과 연락처를 받는 데 동의합니다').check();
    await page.getByLabel('채택되면 이름을 공개해도 됩니다').check();
    await page.getByRole('button', { name: '보내기 전에 확인하기' }).click();
    await tells(page.getByRole('main'), '이름과 연락처를 받는 데 동의합니다');
    await page.getByRole('button', { name: '보내기', exact: true }).click();
    const { pathname, search } = linkIn(await mailTo(app, email, '확인'), '/confirm');
    await page.goto(pathname + search);
    await page.getByRole('main').getByRole('button').click();
    const id = pathname.split('/')[2]!;
    await untilRouted(app, id);
    return id;
  }

  it.each(screens)('sees what is known, takes it along, and thinks twice, on a $name', async (screen) => {
    const email = `hannuri-${screen.name}@example.kr`;
    const page = await openWithoutScripts(app, browser, screen);
    const id = await submit(page, email);
    const [reviewer, lead] = await Promise.all([app.as('reviewer'), app.as('lead')]);
    await startReview(reviewer, id);
    const decline = { reason: 'feasibility', reply: '한누리 님, 어렵습니다.', criteria: ['feasibility'] };
    await decide([reviewer, lead], id, 'decline', decline);
    await reviewer.post(`/api/v1/ideas/${id}/proposer-views`).send({ reason: '결과 설명 전화' });

    const follow = linkIn(await mailTo(app, email, '접수되었습니다'), '/track/');
    await page.goto(follow.pathname + follow.search);
    await page.getByRole('link', { name: '내 정보 보기, 내려받기, 지우기' }).click();
    const main = page.getByRole('main');
    for (const words of ['한누리', email, '동의한 날', '결과 설명 전화', '행정안전부'])
      await tells(main, words);
    await look(page, violationsOn);

    await page.getByRole('button', { name: '동의 거두기 채택되면 이름을 공개해도 됩니다' }).click();
    await page.getByText('동의를 바꾸었습니다.').waitFor();
    await tells(main, '거둔 날');

    // Without the other consent nothing of them may stay: it leads to the same page as being forgotten.
    await page.getByRole('link', { name: '동의를 거두고 지우기' }).click();
    await page.getByRole('heading', { name: '이름과 연락처를 지울까요?' }).waitFor();
    await page.goBack();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '모두 내려받기 (ZIP)' }).click(),
    ]);
    const files = unzipSync(readFileSync(await download.path()));
    const data = JSON.parse(strFromU8(files['data.json']!));
    expect(data.person).toMatchObject({ name: '한누리', email });
    expect(data.ideas).toMatchObject([{ id, title: forOurAgency.title, channel: 'online' }]);
    expect(Object.keys(files).toSorted()).toEqual(
      ['accesses.csv', 'consents.csv', 'data.json', 'ideas.csv'].toSorted(),
    );

    await page.getByRole('link', { name: '지워 달라고 하기' }).click();
    await page.getByRole('heading', { name: '이름과 연락처를 지울까요?' }).waitFor();
    await tells(main, '7일 동안은 되돌릴 수 있습니다');
    await look(page, violationsOn);
    await page.getByRole('button', { name: '지워 주세요' }).click();
    await page.getByText('지우기 시작하는 날:').waitFor();
    await page.getByRole('button', { name: '요청 되돌리기' }).click();
    await page.getByText('아무것도 지우지 않았습니다').waitFor();

    await page.getByRole('link', { name: '지워 달라고 하기' }).click();
    await page.getByRole('button', { name: '지워 주세요' }).click();
    await page.getByText('지우기 시작하는 날:').waitFor();
    app.clock.advance({ days: 8 });
    while ((await app.api.get(DueSweep, { strict: false }).sweep()) > 0);
    await page.reload();
    await tells(main, '이름과 연락처를 따로 보관하고 있습니다');
    expect(await main.innerText()).not.toContain('한누리');
    await look(page, violationsOn);
    await page.goto(follow.pathname + follow.search);
    const shown = await main.innerText();
    expect(shown).toContain('저는 [지움]입니다. [지움]로 연락 주세요.');
    expect(shown).toContain('[지움] 님, 어렵습니다.');

    app.clock.advance({ days: 732 });
    while ((await app.api.get(DueSweep, { strict: false }).sweep()) > 0);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: '지워진 제안' }).waitFor();
    expect(await main.innerText()).not.toContain('연락 주세요');
    await tells(main, '제안한 분의 뜻에 따라 글을 지웠습니다');
    await look(page, violationsOn);
    await page.context().close();
    app.clock.reset();
  });
});
