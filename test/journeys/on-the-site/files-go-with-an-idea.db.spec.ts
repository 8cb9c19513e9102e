import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { aBrowser, describeInBrowser, screens, violationsOn } from '../../support/a-browser.js';
import { look, openWithoutScripts, signInAtConsole, tells } from '../../support/at-the-console.js';
import { anApp, type TestApp } from '../../support/an-app.js';
import { aHwp, aPdf, aPicture } from '../../support/good-files.js';
import { linkIn, mailTo, untilRouted } from '../steps.js';

jest.setTimeout(240_000);

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });

describeInBrowser('files go with an idea', () => {
  let app: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([anApp(), aBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const checkButton = (page: Page) => page.getByRole('button', { name: '보내기 전에 확인하기' });

  /** Saves the file behind the link and gives its bytes. */
  async function save(page: Page, name: string): Promise<Buffer> {
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name, exact: true }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe(name);
    return readFile(await saved.path());
  }

  it.each(screens)('of a guest without JavaScript, who corrects and confirms, on a $name', async (screen) => {
    const page = await openWithoutScripts(app, browser, screen);
    const see = () => look(page, violationsOn);
    const email = `files-${screen.name}@example.kr`;
    const main = page.getByRole('main');
    await page.goto('/ideas/new');
    await page.getByLabel('제목', { exact: true }).fill('민원실 안내판을 크게');
    await page.getByLabel('개선방안').fill('글자를 두 배로 키우고 그림을 넣습니다.');
    await page.getByLabel('이메일').fill(email);
    await page.getByLabel('이름과 연락처를 받는 데 동의합니다').check();
    await page
      .getByLabel('파일 고르기')
      .setInputFiles([
        file('제안서.hwp', aHwp()),
        file('안내.exe', Buffer.from('MZ')),
        file('초안.pdf', aPdf()),
      ]);
    await checkButton(page).click();

    // One is refused by name, the others stay; nothing typed is lost.
    await tells(page.getByRole('alert'), '안내.exe: 올릴 수 없는 형식입니다');
    expect(await page.getByLabel('제목', { exact: true }).inputValue()).toBe('민원실 안내판을 크게');
    await tells(page.getByRole('list', { name: '붙인 파일' }), '제안서.hwp');
    await see();

    await page.getByLabel('이 파일 빼기: 초안.pdf').check();
    await page
      .getByLabel('파일 더 고르기')
      .setInputFiles(file('안내판.png', await aPicture('png', 300, 200)));
    await checkButton(page).click();
    await see();
    await tells(main, /제안서\.hwp[\s\S]*안내판\.png/);
    expect(await main.innerText()).not.toContain('초안.pdf');
    await page.getByRole('button', { name: '고치기' }).click();
    const kept = page.getByRole('list', { name: '붙인 파일' }).getByRole('listitem');
    await kept.nth(1).waitFor();
    expect(await kept.count()).toBe(2);
    await checkButton(page).click();
    await page.getByRole('button', { name: '보내기', exact: true }).click();
    await tells(main, '제안서.hwp');
    expect(await page.getByRole('link', { name: '제안서.hwp' }).count()).toBe(0);
    await see();

    const link = linkIn(await mailTo(app, email, '확인해 주세요'), '/confirm');
    await page.goto(link.pathname + link.search);
    const confirm = page.getByRole('button', { name: '네, 접수합니다' });
    await confirm.click();
    await confirm.waitFor({ state: 'detached' });
    const [idea] = await app.query<{ id: string }>(
      `select id from intake.ideas order by submitted_at desc limit 1`,
    );
    await page.goto(`/ideas/${idea!.id}`);
    await see();
    expect((await save(page, '제안서.hwp')).includes('HWP Document File')).toBe(true);
    expect((await save(page, '안내판.png')).toString('hex', 0, 4)).toBe('89504e47');
    await page.context().close();

    // An official finds them with the case.
    await untilRouted(app, idea!.id);
    const [{ agency_code: agency } = { agency_code: null }] = await app.query<{ agency_code: string | null }>(
      `select agency_code from review.cases where idea_id = $1`,
      [idea!.id],
    );
    if (agency && agency !== 'mois') await app.ofAgency(agency);
    const who = agency && agency !== 'mois' ? agency : 'reviewer';
    const desk = await signInAtConsole(app, browser, who, screen, `/console/cases/${idea!.id}`);
    await desk.getByRole('heading', { name: '붙임 파일' }).waitFor();
    await look(desk);
    expect((await save(desk, '제안서.hwp')).includes('HWP Document File')).toBe(true);
    await desk.context().close();
  });

  it('stay with a draft, and come back with it', async () => {
    const page = await signInAtConsole(app, browser, 'citizen', screens[1], '/sign-in?next=/ideas/new');
    await page.goto('/ideas/new');
    await page.getByLabel('제목', { exact: true }).fill('쓰다 만 글');
    await page.getByLabel('파일 고르기').setInputFiles(file('자료.pdf', aPdf()));
    await page.getByRole('button', { name: '임시 저장' }).click();
    await page.getByRole('status').waitFor();
    await tells(page.getByRole('list', { name: '붙인 파일' }), '자료.pdf');
    const held = await app.query(
      `select 1 from intake.drafts d join intake.attachments a
         on d.content -> 'attachments' ? a.id::text where a.name = '자료.pdf'`,
    );
    expect(held).toHaveLength(1);
    await look(page);
    await page.context().close();
  });
});
