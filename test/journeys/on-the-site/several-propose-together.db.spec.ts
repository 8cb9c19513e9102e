import type { Browser, Page } from 'playwright-core';
import { aBrowser, describeInBrowser, screens, violationsOn } from '../../support/a-browser.js';
import { DueSweep } from '@app/ledger';
import { anApp, type TestApp } from '../../support/an-app.js';
import { look as lookAt, tells } from '../../support/at-the-console.js';
import { forOurAgency, linkIn, mailTo } from '../steps.js';

jest.setTimeout(120_000);

describeInBrowser('several people propose together', () => {
  let app: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([anApp(), aBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  async function open(screen: (typeof screens)[number]): Promise<Page> {
    const { port } = new URL(app.url);
    const baseURL = `http://localhost:${port}`;
    const context = await browser.newContext({
      ...{ viewport: screen, javaScriptEnabled: false, locale: 'ko-KR', baseURL },
    });
    context.setDefaultTimeout(30_000);
    return context.newPage();
  }

  async function look(page: Page, part: string): Promise<void> {
    await lookAt(page, violationsOn);
    const folder = process.env.MADANG_SCREENS;
    if (folder) await page.screenshot({ path: `${folder}/${part}.png`, fullPage: true });
  }

  it.each(screens)('without a script, on a $name', async (screen) => {
    const page = await open(screen);
    const [email, other] = [`author-${screen.name}@example.kr`, `other-${screen.name}@example.kr`];
    await page.goto('/ideas/new');
    await page.getByLabel('제목', { exact: true }).fill(forOurAgency.title);
    await page.getByLabel('개선방안').fill(forOurAgency.improvement);
    await page.getByLabel('이메일').fill(email);
    await page.getByLabel('이름과 연락처를 받는 데 동의합니다').check();
    await page.getByRole('button', { name: '보내기 전에 확인하기' }).click();
    await page.getByRole('button', { name: '보내기', exact: true }).click();
    const confirm = linkIn(await mailTo(app, email, '확인해 주세요'), '/confirm');
    await page.goto(confirm.pathname + confirm.search);
    await page.getByRole('button', { name: '네, 접수합니다' }).click();
    const follow = linkIn(await mailTo(app, email, '접수되었습니다'), '/track/');
    await page.goto(follow.pathname + follow.search);
    // Whoever looks at the proof or at the comments comes back as the proposer.
    for (const [way, back] of [
      ['접수 증명 받기', '제안으로 돌아가기'],
      ['첫 댓글 쓰기', forOurAgency.title],
    ] as const) {
      await page.getByRole('link', { name: way }).click();
      await page.getByRole('main').getByRole('link', { name: back }).click();
      await page.getByRole('link', { name: '함께 제안한 사람 적기' }).waitFor();
    }
    await page.getByRole('link', { name: '함께 제안한 사람 적기' }).click();
    await look(page, `form-${screen.name}`);

    const row = page.getByRole('group', { name: '함께 제안한 사람 2' });
    await row.getByLabel('이름').fill('김하늘');
    await row.getByLabel('이메일').fill(other);
    await row.getByLabel('기여도').fill('100');
    await page.getByRole('button', { name: '저장하고 동의 묻기' }).click();
    await tells(page.getByRole('alert').first(), '내 몫은 1 이상');
    await look(page, `wrong-${screen.name}`);
    const first = page.getByRole('group', { name: '함께 제안한 사람 1' });
    expect(await first.getByLabel('이름').inputValue()).toBe('김하늘');
    await first.getByLabel('기여도').fill('60');
    await page.getByRole('button', { name: '저장하고 동의 묻기' }).click();
    const told = page.getByRole('region', { name: '공동 제안' });
    await told.getByRole('row', { name: '김하늘 (주제안자) 60% 기다리는 중' }).waitFor();
    await look(page, `stated-${screen.name}`);

    const asked = linkIn(await mailTo(app, other, '공동 제안에 동의해'), '/proposals/');
    const friend = await open(screen);
    await friend.goto(asked.pathname + asked.search);
    await tells(friend.getByRole('main'), '기여도는 60%이고, 주제안자입니다');
    await look(friend, `asked-${screen.name}`);
    await friend.getByRole('button', { name: '동의합니다' }).click();
    await friend.getByRole('heading', { name: '동의하셨습니다' }).waitFor();
    await look(friend, `agreed-${screen.name}`);
    await mailTo(app, email, '모두 동의했습니다');
    await page.reload();
    await told.getByRole('row', { name: '김하늘 (주제안자) 60% 동의함' }).waitFor();

    // The mail is the friend's way to what is known of them.
    const own = linkIn(await mailTo(app, other, '공동 제안에 동의해'), '/own-data');
    await friend.goto(own.pathname + own.search);
    const main = friend.getByRole('main');
    await tells(main, '김하늘');
    expect(await main.innerText()).not.toContain(email);
    await look(friend, `own-${screen.name}`);
    const sharing = '다른 기관으로 넘어갈 때 연락처를 함께 보내도 됩니다';
    await friend.getByRole('button', { name: `동의하기 ${sharing}` }).click();
    await friend.getByText('동의를 바꾸었습니다.').waitFor();
    await friend.getByRole('button', { name: `동의 거두기 ${sharing}` }).click();
    await friend.getByText('거둔 날').waitFor();
    await friend.getByRole('link', { name: '지워 달라고 하기' }).click();
    await look(friend, `erase-${screen.name}`);
    await friend.getByRole('button', { name: '지워 주세요' }).click();
    await friend.getByText('지우기 시작하는 날:').waitFor();
    app.clock.advance({ days: 8 });
    while ((await app.api.get(DueSweep, { strict: false }).sweep()) > 0);
    await friend.reload();
    expect(await main.innerText()).not.toContain('김하늘');
    await page.reload();
    await told.getByRole('row', { name: '제안자 2 (주제안자) 60% 동의함' }).waitFor();
    app.clock.reset();
  });
});
