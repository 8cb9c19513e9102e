import type { Browser, Page } from 'playwright-core';
import { aBrowser, describeInBrowser, overflowOf, screens, violationsOn } from '../../support/a-browser.js';
import { look, signInAtConsole } from '../../support/at-the-console.js';
import { anApp, type TestAgent, type TestApp } from '../../support/an-app.js';
import { eventually } from '../../support/eventually.js';
import { claim, forOurAgency, startReview, submitIdea, untilRouted } from '../steps.js';

jest.setTimeout(180_000);

describeInBrowser('ideas are joined and split in the console', () => {
  let app: TestApp;
  let browser: Browser;
  let citizen: TestAgent;
  beforeAll(async () => {
    [app, browser] = await Promise.all([anApp(), aBrowser()]);
    citizen = await app.as('citizen');
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  async function anIdea(idea: object) {
    const submitted = await submitIdea(citizen, { ...forOurAgency, ...idea });
    await untilRouted(app, submitted.id);
    return submitted as { id: string; trackingNumber: string };
  }

  /** The public page of an idea, read without scripts. */
  async function readPage(id: string, read: (page: Page) => Promise<void>): Promise<void> {
    const { port } = new URL(app.url);
    const context = await browser.newContext({
      javaScriptEnabled: false,
      locale: 'ko-KR',
      baseURL: `http://localhost:${port}`,
    });
    const page = await context.newPage();
    await page.goto(`/ideas/${id}`);
    await read(page);
    await context.close();
  }

  async function lookAtSite(page: Page): Promise<void> {
    expect(await violationsOn(page)).toEqual([]);
    expect([page.url(), await overflowOf(page)]).toEqual([page.url(), 0]);
  }

  const open = async (page: Page, id: string): Promise<void> => {
    await page.goto(`/console/cases/${id}`);
    await page.getByRole('heading', { name: '합치기 / 나누기' }).waitFor();
  };

  it('an idea joins an earlier one, its page and the other tell of it, and it leaves again', async () => {
    const [desk] = screens;
    const earlier = await anIdea({ title: '재난문자를 쉬운 말로' });
    const later = await anIdea({ title: '재난문자에 쉬운 낱말을' });
    await startReview(await app.as('reviewer'), later.id);
    await citizen.put(`/api/v1/ideas/${later.id}/support`);
    await (await app.as('lead')).put(`/api/v1/ideas/${earlier.id}/support`);

    const page = await signInAtConsole(app, browser, 'reviewer', desk);
    await open(page, later.id);
    await page.getByRole('button', { name: '앞선 제안에 합치기' }).click();
    const form = page.getByRole('form', { name: '앞선 제안에 합치기' });
    await form.getByLabel('접수번호 1').fill(later.trackingNumber);
    await form.getByText('이 제안 자신의 접수번호입니다.').waitFor();
    await form.getByLabel('접수번호 1').fill(earlier.trackingNumber.toLowerCase());
    await form.getByText('1명 → 2명').waitFor();
    await form.getByText('제안자 1명, 이 제안에 공감한 사람 1명').waitFor();
    await form.getByLabel('제안자에게 알릴 내용').fill('먼저 접수된 같은 제안과 함께 심사합니다.');
    await look(page);
    await form.getByRole('button', { name: '앞선 제안에 합치기 확인' }).click();
    await form.getByText('내용을 확인한 뒤 표시해 주세요.').waitFor();
    await form.getByLabel(/공감한 사람에게 바로 알려집니다/).check();
    await form.getByRole('button', { name: '앞선 제안에 합치기 확인' }).click();
    await page.getByText(/앞선 제안에 합치기 처리를 마쳤습니다/).waitFor();

    await readPage(later.id, async (site) => {
      await site.getByRole('heading', { name: '앞선 제안에 합쳐졌습니다' }).waitFor();
      await site.getByRole('link', { name: '앞선 제안에서 공감하기' }).waitFor();
      await site.getByText('먼저 접수된 같은 제안과 함께 심사합니다.').waitFor();
      await site.getByText(forOurAgency.improvement).waitFor();
      await lookAtSite(site);
      await site.getByRole('link', { name: '재난문자를 쉬운 말로' }).click();
      await site.getByRole('heading', { name: '함께 심사하는 제안 1' }).waitFor();
      await site.getByText('제안자 익명').waitFor();
      await site.getByRole('heading', { name: '공감 2' }).waitFor();
      await site.getByText('비슷한 제안이 합쳐짐').waitFor();
      await lookAtSite(site);
    });

    await open(page, later.id);
    await page.getByRole('button', { name: '합치기 취소' }).click();
    const back = page.getByRole('form', { name: '합치기 취소' });
    await back.getByLabel('제안자에게 알릴 내용').fill('다시 보니 다른 제안입니다.');
    await back.getByLabel(/공감한 사람에게 바로 알려집니다/).check();
    await look(page);
    await back.getByRole('button', { name: '합치기 취소 확인' }).click();
    await page.getByText(/합치기 취소 처리를 마쳤습니다/).waitFor();
    await readPage(later.id, async (site) => {
      await site.getByText('다시 보니 다른 제안입니다.').waitFor();
      await site.getByText('심사중').first().waitFor();
      expect(await site.getByText('앞선 제안에 합쳐졌습니다').count()).toBe(0);
    });
    await readPage(earlier.id, async (site) => {
      await site.getByText('합쳐진 제안이 다시 나감').waitFor();
      await site.getByRole('heading', { name: '공감 1' }).waitFor();
    });
    await page.context().close();
  });

  it('an idea of two wishes is split on a phone, and each names the other', async () => {
    const whole = await anIdea({
      title: '재난문자에 지도를, 재난문자를 음성으로도',
      improvement: '재난문자에 지도를 넣어 주세요. 그리고 음성으로도 보내 주세요.',
    });
    await claim(await app.as('reviewer'), whole.id);
    const page = await signInAtConsole(app, browser, 'reviewer', screens.at(-1)!);
    await open(page, whole.id);
    await page.getByRole('button', { name: '나누기' }).click();
    const form = page.getByRole('form', { name: '나누기' });
    await form.getByLabel('새 제안의 제목').fill('재난문자를 음성으로도');
    await form.getByLabel('나눌 부분').fill('음성으로 알려 주세요.');
    await form.getByLabel('제안자에게 알릴 내용').fill('두 부서에서 따로 심사합니다.');
    await form.getByLabel(/바로 알려집니다/).check();
    await form.getByRole('button', { name: '나누기 확인' }).click();
    await form.getByText(/제안자가 쓴 글에 그대로 있는 말만/).waitFor();
    await look(page);
    await form.getByLabel('나눌 부분').fill('음성으로도 보내 주세요.');
    await form.getByRole('button', { name: '나누기 확인' }).click();
    await page.getByText(/나누기 처리를 마쳤습니다/).waitFor();
    await page.getByRole('heading', { name: '이 제안에서 나뉜 제안' }).waitFor();
    await look(page);
    await readPage(whole.id, async (site) => {
      await site.getByRole('link', { name: '재난문자를 음성으로도', exact: true }).click();
      await site.getByRole('heading', { name: '이 제안이 나뉘어 나온 제안' }).waitFor();
      await lookAtSite(site);
    });
    await page.context().close();
  });

  it('near-copies are counted in the queue and merged at once', async () => {
    const text = `${forOurAgency.situation} ${forOurAgency.improvement} ${forOurAgency.effect}`;
    const ids: string[] = [];
    for (const n of [1, 2, 3]) ids.push((await anIdea({ title: `재난문자 서명 ${n}`, situation: text })).id);
    await eventually(async () =>
      expect(
        await app.query(`select 1 from routing.campaign_members where idea_id = any($1)`, [ids]),
      ).toHaveLength(3),
    );
    const page = await signInAtConsole(app, browser, 'reviewer', screens[0], `/console/cases/${ids[2]}`);
    await page
      .getByText(/^비슷한 글 \d+건$/)
      .first()
      .waitFor();
    await page.getByRole('heading', { name: /^비슷한 글 \d+건$/ }).waitFor();
    await page.getByText('모두 보기').click();
    await page.getByRole('button', { name: /건을 먼저 접수된 제안에 합치기/ }).click();
    const form = page.getByRole('form', { name: /건을 먼저 접수된 제안에 합치기/ });
    await form.getByLabel('제안자에게 알릴 내용').fill('같은 글을 함께 심사합니다.');
    // Another version of the case costs no word, even where the near-copies cannot be read for a while.
    const campaigns = '**/api/v1/cases/*/campaign';
    await page.route(campaigns, (route) => route.fulfill({ status: 500 }));
    await claim(await app.as('reviewer'), ids[2]!);
    await page.getByRole('button', { name: '내려놓기' }).waitFor();
    const failed = page.getByRole('region', { name: /^비슷한 글 \d+건$/ }).getByRole('alert');
    await failed.waitFor();
    await page.unroute(campaigns);
    await failed.getByRole('button').click();
    await failed.waitFor({ state: 'hidden' });
    expect(await form.getByLabel('제안자에게 알릴 내용').inputValue()).toBe('같은 글을 함께 심사합니다.');
    await form.getByLabel(/바로 알려집니다/).check();
    await look(page);
    await form.getByRole('button', { name: /건을 먼저 접수된 제안에 합치기/ }).click();
    await page.getByText(/건을 합쳤습니다\./).waitFor();
    await page.locator('#campaign:focus').waitFor();
    await look(page);
    await page.context().close();
  });
});
