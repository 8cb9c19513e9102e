import type { Browser, Page } from 'playwright-core';
import { SupportsService } from '@app/intake';
import { DueSweep } from '@app/ledger';
import { aBrowser, describeInBrowser, screens, violationsOn } from '../../support/a-browser.js';
import { look, openWithoutScripts, signInAtConsole, tells } from '../../support/at-the-console.js';
import { anApp, type TestApp } from '../../support/an-app.js';
import { aVoter } from '../../support/a-voter.js';
import { forOurAgency, linkIn, mailTo, submitIdea, untilRouted } from '../steps.js';

jest.setTimeout(240_000);

describeInBrowser('comments are looked at afterwards', () => {
  let app: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([anApp({ config: { checksGuests: true } }), aBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  const see = (page: Page) => look(page, violationsOn);

  /** Somebody who signs in on a page without scripts. */
  async function signIn(page: Page, who: string): Promise<void> {
    await page.getByLabel('이메일').fill(`${who}@nation.example.kr`);
    await page.getByLabel('비밀번호').fill('madang-demo');
    await page.getByRole('main').getByRole('button', { name: '로그인' }).click();
  }

  /** What was decided on is gone, and the focus on the heading of its section instead of at the top. */
  const goesOnAt = (page: Page, section: string) =>
    page.getByRole('heading', { level: 2, name: section }).and(page.locator(':focus')).waitFor();
  /** As somebody whose sign-in ends while they write. */
  const endSession = (page: Page) => page.context().clearCookies({ name: 'madang' });

  it.each(screens)('written, reported, held, hidden, objected to and restored on a $name', async (screen) => {
    const { id } = await submitIdea(await app.as('citizen'));
    await untilRouted(app, id);
    const page = await openWithoutScripts(app, browser, screen);
    const main = page.getByRole('main');

    // A guest finds the way, and is asked to sign in.
    await page.goto(`/ideas/${id}`);
    await page.getByRole('link', { name: '첫 댓글 쓰기' }).click();
    await tells(main, '아직 댓글이 없습니다');
    await see(page);
    await page.getByRole('link', { name: '로그인하고 댓글 쓰기' }).click();
    await signIn(page, 'citizen');

    // The sign-in ends while they write: the words stay, and they sign in beside them.
    await page.getByLabel('댓글', { exact: true }).fill('오래 걸려 쓴 글입니다.');
    await endSession(page);
    await page.getByRole('button', { name: '댓글 남기기' }).click();
    await tells(page.getByRole('alert'), '쓰신 내용은 이 화면에 그대로 있습니다');
    expect(await page.getByLabel('댓글', { exact: true }).inputValue()).toBe('오래 걸려 쓴 글입니다.');
    await see(page);
    const opened = page.waitForEvent('popup');
    await page.getByRole('link', { name: '새 창에서 로그인하기' }).click();
    const aside = await opened;
    await signIn(aside, 'citizen');
    await aside.getByRole('heading', { name: '댓글 쓰기' }).waitFor();
    await aside.close();

    await page.getByLabel('댓글', { exact: true }).fill('번호는 900101-1234567입니다.');
    await page.getByRole('button', { name: '댓글 남기기' }).click();
    await tells(page.getByRole('alert'), '주민등록번호로 보이는');
    expect(await page.getByLabel('댓글', { exact: true }).inputValue()).toContain('900101');
    await see(page);
    await page.getByLabel('댓글', { exact: true }).fill('쉬운 말이면 좋겠습니다.');
    await page.getByRole('button', { name: '댓글 남기기' }).click();
    await tells(page.getByRole('status'), '댓글을 남겼습니다');
    await tells(page.getByRole('listitem').filter({ hasText: '쉬운 말' }), '제안한 사람');

    // Its author edits it, and an official answers.
    await page.getByRole('link', { name: '내 댓글 고치기·지우기' }).click();
    await page.getByLabel('댓글', { exact: true }).fill('모두 쉬운 말이면 좋겠습니다.');
    await page.getByRole('button', { name: '고친 댓글 저장' }).click();
    await see(page);
    const desk = await openWithoutScripts(app, browser, screen);
    await desk.goto(`/sign-in?next=/ideas/${id}/comments?sort=newest`);
    await signIn(desk, 'evaluator');
    await desk.getByRole('link', { name: '답글 쓰기' }).click();
    await desk.getByRole('link', { name: '그만두고 돌아가기' }).click();
    expect(desk.url()).toMatch(/\?sort=newest#comment-/);
    await desk.getByRole('link', { name: '답글 쓰기' }).click();
    await tells(desk.locator('blockquote'), '모두 쉬운 말이면');
    await desk.getByLabel('답글', { exact: true }).fill('함께 살펴보겠습니다.');
    await see(desk);
    await desk.getByRole('button', { name: '답글 남기기' }).click();
    const reply = desk.getByRole('list', { name: '답글' }).getByRole('listitem');
    await tells(reply, /행정안전부[\s\S]*기관 댓글[\s\S]*함께 살펴보겠습니다/);
    await see(desk);

    // One reports it on the site, two elsewhere: it is held.
    await desk.getByRole('link', { name: '신고 (글쓴이 1의 댓글)' }).click();
    await desk.getByRole('button', { name: '신고하기' }).click();
    await desk.getByRole('alert').waitFor();
    await desk.getByLabel('까닭').selectOption('insult');
    await see(desk);
    await desk.getByRole('button', { name: '신고하기' }).click();
    await tells(desk.getByRole('status'), '신고했습니다');
    expect(desk.url()).toContain('?sort=newest&done=reported#comment-');
    await desk.context().close();
    const [comment] = await app.query<{ id: string }>(
      `select id from intake.comments where idea_id = $1 and parent_id is null`,
      [id],
    );
    for (const role of ['approver', 'administrator'] as const)
      await (
        await app.as(role)
      )
        .post(`/api/v1/comments/${comment!.id}/reports`)
        .send({ ground: 'off-topic' })
        .expect(204);
    const guest = await openWithoutScripts(app, browser, screen);
    const read = async () => {
      await guest.goto(`/ideas/${id}`);
      return guest.getByRole('main').innerText();
    };
    expect(await read()).toContain('담당자가 살펴보는 동안 가려 둔 댓글');
    expect(await read()).not.toContain('모두 쉬운 말이면');
    await see(guest);

    // Whoever is in charge hides it.
    const reviewer = await signInAtConsole(app, browser, 'reviewer', screen, '/console/moderation');
    const line = reviewer.getByRole('listitem').filter({ hasText: '모두 쉬운 말이면' });
    await line.getByText('신고 3건').waitFor();
    await line.getByText('지나온 일').click();
    await look(reviewer);
    await line.getByRole('button', { name: '가리기' }).click();
    await line.getByRole('button', { name: '가리기' }).last().click();
    await line.locator('select[aria-invalid="true"]:focus').waitFor();
    await line.getByLabel('가리는 사유').selectOption('personal-data');
    await look(reviewer);
    await line.getByRole('button', { name: '가리기' }).last().click();
    await line.waitFor({ state: 'detached' });
    await goesOnAt(reviewer, '댓글');

    // Its author is told and objects.
    const told = await mailTo(app, 'citizen@nation.example.kr', '댓글이 가려졌습니다');
    expect(linkIn(told, '/comments/').pathname).toMatch(/^\/comments\/[0-9a-f-]{36}$/);
    await page.goto(`/comments/${comment!.id}`);
    await see(page);
    await page.getByLabel('왜 다시 보여야 하나요?').fill('욕설이 아니라는 긴 글.');
    await endSession(page);
    await page.getByRole('button', { name: '이의 내기' }).click();
    expect(await page.getByLabel('쓰신 내용').inputValue()).toBe('욕설이 아니라는 긴 글.');
    await see(page);
    await page.goto(`/sign-in?next=/comments/${comment!.id}`);
    await signIn(page, 'citizen');
    await page.getByLabel('왜 다시 보여야 하나요?').fill('욕설이 아닙니다.');
    await page.getByRole('button', { name: '이의 내기' }).click();
    await tells(main, '다른 담당자가 살펴보고 있습니다');
    await see(page);

    // Not for whoever hid it; somebody else grants it.
    await reviewer.reload();
    await line.getByText('가린 사람은 이의를').waitFor();
    expect(await line.getByRole('button', { name: '이의 물리치기' }).count()).toBe(0);
    await look(reviewer);
    await reviewer.context().close();
    const lead = await signInAtConsole(app, browser, 'lead', screen, '/console/moderation');
    const objected = lead.getByRole('listitem').filter({ hasText: '욕설이 아닙니다.' });
    await objected.getByRole('button', { name: '다시 보이기' }).click();
    await objected.waitFor({ state: 'detached' });
    await goesOnAt(lead, '댓글');
    await lead.context().close();
    expect(await read()).toContain('모두 쉬운 말이면 좋겠습니다.');

    // Taken back, it leaves a place for the answer.
    await page.goto(`/comments/${comment!.id}`);
    await tells(main, '이의가 받아들여졌습니다');
    await page.getByRole('button', { name: '댓글 지우기' }).click();
    await tells(main, /작성자가 지운 댓글[\s\S]*함께 살펴보겠습니다/);
    await see(page);
    for (const one of [page, guest]) await one.context().close();
  });

  it('as are ideas that a program may have sent: released, or rejected on a ground', async () => {
    const guest = await app.as('guest');
    const send = async (title: string): Promise<string> =>
      (await submitIdea(guest, { title, improvement: '그늘을.', contact: { email: 'held@example.kr' } }))
        .trackingNumber;
    const [good, bad] = [await send('사람이 쓴 그늘'), await send('기계가 쓴 광고')];
    const lead = await signInAtConsole(app, browser, 'lead', screens[1], '/console/moderation');
    const line = (title: string) => lead.getByRole('listitem').filter({ hasText: title });
    await line('기계가 쓴 광고').getByText('사람이 보냈다는 증명 없음').waitFor();
    await line('기계가 쓴 광고').getByRole('button', { name: '물리치기' }).click();
    await line('기계가 쓴 광고').getByLabel('가리는 사유').selectOption('advertising');
    await look(lead);
    await line('기계가 쓴 광고').getByRole('button', { name: '물리치기' }).last().click();
    await line('기계가 쓴 광고').waitFor({ state: 'detached' });
    await line('사람이 쓴 그늘').getByRole('button', { name: '접수하기' }).click();
    await line('사람이 쓴 그늘').waitFor({ state: 'detached' });
    await goesOnAt(lead, '사람이 쓴 것인지 살필 제안');
    await lead.context().close();
    await mailTo(app, 'held@example.kr', '확인해 주세요');
    const statusOf = async (number: string) => (await guest.get(`/api/v1/track/${number}`)).body.status;
    expect([await statusOf(good), await statusOf(bad)]).toEqual(['unconfirmed', 'rejected']);
  });

  it('as is what authors of hidden ideas say against it, by somebody else than who hid them', async () => {
    const [citizen, reviewer] = [await app.as('citizen'), await app.as('reviewer')];
    const { id } = await submitIdea(citizen, { ...forOurAgency, title: '오해받은 재난문자' });
    await untilRouted(app, id);
    await reviewer.put(`/api/v1/ideas/${id}/hiding`).send({ reason: 'personal-data' }).expect(204);
    await citizen.post(`/api/v1/ideas/${id}/objection`).send({ text: '제 이름입니다.' }).expect(204);
    const [hider, lead] = await Promise.all(
      ['reviewer', 'lead'].map((who) =>
        signInAtConsole(app, browser, who, screens[1], '/console/moderation'),
      ),
    );
    const lineOf = (page: Page) => page.getByRole('listitem').filter({ hasText: '오해받은 재난문자' });
    await lineOf(hider!).getByText('가린 사람은 이의를').waitFor();
    expect(await lineOf(hider!).getByRole('button').allInnerTexts()).toEqual(['다시 보이기']);
    await look(hider!);
    await lineOf(lead!).getByText('제 이름입니다.').waitFor();
    await look(lead!);
    await lineOf(lead!).getByRole('button', { name: '이의 물리치기' }).click();
    await lineOf(lead!).waitFor({ state: 'detached' });
    expect((await citizen.get(`/api/v1/ideas/${id}`)).body).toMatchObject({ objection: 'refused' });
    for (const page of [hider!, lead!]) await page.context().close();
  });

  it.each(screens)('and support that came in a ring: taken out and put back on a $name', async (screen) => {
    const { id } = await submitIdea(await app.as('citizen'));
    await untilRouted(app, id);
    const tenantId = await app.tenantId();
    const supports = app.api.get(SupportsService, { strict: false });
    for (let at = 0; at < 12; at++)
      await supports.support(await aVoter(app, tenantId, `${screen.name}-${at}@ring.kr`), id, '203.0.113.1');
    await app.query(`update ledger.due set due_at = now() where kind = 'intake.supports_watched'`);
    await app.worker!.get(DueSweep, { strict: false }).sweep();
    const countOf = async () => (await (await app.as('guest')).get(`/api/v1/ideas/${id}`)).body.supports;
    const lead = await signInAtConsole(app, browser, 'lead', screen, `/console/cases/${id}`);
    await lead.getByText('한 네트워크에서 공감 12건').waitFor();
    await look(lead);
    const ofNetwork = lead.getByRole('listitem').filter({ hasText: '한 네트워크에서' });
    await ofNetwork.getByRole('link', { name: '무효 처리로 가기' }).click();
    const main = lead.getByRole('main');
    await main.getByRole('button', { name: '미리 보기' }).click();
    await main.locator('[aria-invalid="true"]').waitFor();
    await main.getByLabel('까닭').fill('한 컴퓨터에서 열두 계정이 공감했습니다.');
    await main.getByRole('button', { name: '미리 보기' }).click();
    const dialog = lead.getByRole('dialog');
    await dialog.getByText('공감 12건을 무효로 할까요?').waitFor();
    await look(lead);
    await dialog.getByRole('button', { name: '무효로 하기' }).click();
    const line = main.getByRole('listitem').filter({ hasText: '12건 가운데 12건이 무효입니다.' }).first();
    await line.getByText('마침').waitFor();
    expect(await countOf()).toBe(0);
    await look(lead);
    await line.getByRole('button', { name: '되돌리기' }).click();
    await dialog.getByRole('button', { name: '되돌리기' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await countOf()).toBe(12);
    await lead.context().close();
  });

  it('if a tenant wants any', async () => {
    const { id: open } = await submitIdea(await app.as('citizen'));
    const writer = await openWithoutScripts(app, browser, screens[1]);
    await writer.goto(`/sign-in?next=/ideas/${open}/comments`);
    await signIn(writer, 'citizen');
    await writer.getByLabel('댓글', { exact: true }).fill('닫히기 전에 쓴 글.');
    const page = await signInAtConsole(app, browser, 'administrator', screens[1], '/console/comments');
    const main = page.getByRole('main');
    await main.getByLabel('제안에 댓글을 받습니다').uncheck();
    await main.getByLabel('몇 사람이 신고하면 가릴까요?').fill('0');
    await main.getByRole('button', { name: '저장' }).click();
    await main.locator('[aria-invalid="true"]').waitFor();
    await look(page);
    await main.getByLabel('몇 사람이 신고하면 가릴까요?').fill('5');
    await main.getByRole('button', { name: '저장' }).click();
    await page.getByText('댓글 설정을 저장했습니다.').waitFor();
    await page.context().close();
    await writer.getByRole('button', { name: '댓글 남기기' }).click();
    expect(await writer.getByLabel('쓰신 내용').inputValue()).toBe('닫히기 전에 쓴 글.');
    await see(writer);
    await writer.context().close();
    const { id } = await submitIdea(await app.as('citizen'));
    const { body } = await (await app.as('guest')).get(`/api/v1/ideas/${id}/comments`);
    expect(body).toEqual({ items: [], next: null, count: 0, closedBy: 'off' });
  });
});
