import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { aBrowser, describeInBrowser, screens } from '../../support/a-browser.js';
import {
  listSettings,
  look,
  openSettings,
  SETTINGS_OF_LEADS,
  signInAtConsole,
  tells,
} from '../../support/at-the-console.js';
import { anApp, type TestApp, type TestRole } from '../../support/an-app.js';
import { eventually } from '../../support/eventually.js';
import { caseOf, forOurAgency, move, startReview, submitIdea, untilRouted } from '../steps.js';

jest.setTimeout(180_000);

interface Definition {
  states: { code: string }[];
  transitions: { name: string; from: string[]; to: string | null }[];
  clocks: { code: string; stands: string[]; starts: string[]; ends: string[] }[];
  [part: string]: unknown;
}

/** The same without asking others for opinions: its state, the moves to and from it, and its clock. */
function withoutConsulting(definition: Definition): Definition {
  const others = (codes: string[]) => codes.filter((code) => code !== 'consulting');
  return {
    ...definition,
    states: definition.states.filter(({ code }) => code !== 'consulting'),
    transitions: definition.transitions
      .filter(({ name }) => name !== 'consult' && name !== 'end_consultation')
      .map((transition) => ({ ...transition, from: others(transition.from) })),
    clocks: definition.clocks
      .filter(({ code }) => code !== 'consultation')
      .map((clock) => ({ ...clock, stands: others(clock.stands) })),
  };
}

describeInBrowser('an administrator keeps the workflow', () => {
  let app: TestApp;
  let browser: Browser;
  let consulting: string;
  let reviewing: string;
  beforeAll(async () => {
    [app, browser] = await Promise.all([anApp(), aBrowser()]);
    consulting = await ideaInReview('재난문자를 여러 나라 말로');
    reviewing = await ideaInReview('재난문자를 수어로');
    const asked = await move(await app.as('reviewer'), consulting, 'consult', { message: '물어봅니다.' });
    expect(asked.status).toBe(200);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const signIn = (role: TestRole, screen: (typeof screens)[number], path?: string): Promise<Page> =>
    signInAtConsole(app, browser, role, screen, path);

  async function ideaInReview(title: string): Promise<string> {
    const { id } = await submitIdea(await app.as('citizen'), { ...forOurAgency, title });
    await untilRouted(app, id);
    await startReview(await app.as('reviewer'), id);
    return id;
  }

  async function standingOf(...ideaIds: string[]): Promise<string[]> {
    const rows = await app.query<{ id: string; standing: string }>(
      `select idea_id as id, workflow_version || ' ' || state as standing from review.cases`,
    );
    return ideaIds.map((id) => rows.find((row) => row.id === id)!.standing);
  }

  async function publish(page: Page, version: number, note: string): Promise<void> {
    await page.getByRole('button', { name: '발행', exact: true }).click();
    await page.getByLabel('무엇을 왜 바꿨나요?').fill(note);
    await page.getByRole('button', { name: `버전 ${version} 발행하기` }).click();
    await page.getByText(`버전 ${version}을(를) 발행했습니다.`).waitFor();
  }

  it('takes it out as a file, changes the file, brings it back and publishes it', async () => {
    const page = await signIn('administrator', screens[0], '/console/workflow');
    await page.getByRole('tab', { name: '버전' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '파일로 받기 버전 1' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/-v1\.json$/);
    const taken = JSON.parse(await readFile(await file.path(), 'utf8')) as Definition;
    expect(taken).toEqual((await (await app.as('administrator')).get('/api/v1/workflow-versions/1')).body);

    const bring = (name: string, text: string) =>
      page
        .getByLabel('파일 고르기')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await bring('notes.json', '업무 흐름이 아닌 글');
    await page.getByRole('alert').getByText('JSON 파일이 아닙니다.').waitFor();
    await bring('half.json', JSON.stringify({ ...taken, clocks: undefined }));
    await page.getByRole('alert').getByText('$.clocks').waitFor();
    await look(page);

    // What is wrong within is named where it can be mended; a step back brings the draft back.
    const states = taken.states.filter(({ code }) => code !== 'consulting');
    await bring('broken.json', JSON.stringify({ ...taken, states }));
    await page.getByText('broken.json 파일을 초안에 넣었습니다.').waitFor();
    await page
      .getByText(/^고칠 곳 \d+군데$/)
      .first()
      .waitFor();
    await look(page);
    await page.getByRole('button', { name: '되돌리기' }).click();
    await page.getByText('쓰이는 버전과 같습니다.').waitFor();

    await page.getByRole('tab', { name: '버전' }).click();
    await bring('short.json', JSON.stringify(withoutConsulting(taken)));
    await page.getByText('고칠 곳이 없습니다.').waitFor();

    // What would be stuck is seen before, and where it goes is tried.
    await page.getByRole('tab', { name: '시험' }).click();
    await page.getByRole('button', { name: '시험하기' }).click();
    const main = page.getByRole('main');
    await main.getByText('이 상태가 초안에 없습니다').waitFor();
    await tells(main, /처리 중\s+2\s+기한이 바뀜\s+\d\s+막힘\s+1/);
    await look(page);
    await page.getByLabel('‘의견조회중’에 있는 제안').selectOption({ label: '심사중' });
    await page.getByRole('button', { name: '시험하기' }).click();
    await tells(main, /처리 중\s+2\s+기한이 바뀜\s+\d\s+막힘\s+0/);

    await publish(page, 2, '의견 조회를 뺌');
    await page.getByText(/^다른 곳 \d+군데$/).waitFor();
    const differences = page.getByRole('region', { name: '두 버전 견주기' });
    await differences.getByText('상태 ‘의견조회중’').waitFor();
    await differences.getByText('시계 ‘의견 회신 기한’').waitFor();
    await look(page);
    await page.context().close();
  });

  it.each(screens)('is told on a $name which cases would be stuck, before any is moved', async (screen) => {
    const page = await signIn('administrator', screen, '/console/workflow');
    await page.getByRole('tab', { name: '버전' }).click();
    await page.getByRole('button', { name: '처리 중인 제안 옮기기 버전 2' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '2건 옮기기' }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.getByText('의견조회중: 1건').waitFor();
    await look(page);
    expect(await standingOf(consulting, reviewing)).toEqual(['1 consulting', '1 under_review']);
    await page.context().close();
  });

  it('says where they go, and all of them move, each on the record', async () => {
    const page = await signIn('administrator', screens[1], '/console/workflow');
    await page.getByRole('tab', { name: '버전' }).click();
    await page.getByRole('button', { name: '처리 중인 제안 옮기기 버전 2' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('‘의견조회중’에 있는 제안').selectOption({ label: '심사중' });
    await dialog.getByRole('button', { name: '2건 옮기기' }).click();
    await page.getByText('2건을 버전 2(으)로 옮겼습니다.').waitFor();
    expect(await standingOf(consulting, reviewing)).toEqual(['2 under_review', '2 under_review']);
    const moved = await app.query(`select 1 from ledger.events where kind = 'case.migrated'`);
    expect(moved).toHaveLength(2);
    await look(page);
    await page.context().close();
  });

  it.each(screens)('makes an earlier version the draft again on a $name', async (screen) => {
    const page = await signIn('administrator', screen, '/console/workflow');
    await page.getByRole('tab', { name: '버전' }).click();
    await page.getByRole('button', { name: '초안으로 되살리기 버전 1' }).click();
    const dialog = page.getByRole('dialog');
    await look(page);
    await dialog.getByRole('button', { name: '되살리기' }).click();
    await page.getByText('버전 1을(를) 초안으로 되살렸습니다.').waitFor();
    await page.getByText(/버전 1 기준/).waitFor();
    await page.getByText('고칠 곳이 없습니다.').waitFor();
    await look(page);
    if (screen.name === 'phone') {
      await publish(page, 3, '의견 조회를 다시 넣음');
      expect(await standingOf(reviewing)).toEqual(['2 under_review']);
    }
    await page.context().close();
  });

  it.each(screens)('adds a holiday on a $name, and an open deadline moves; and back', async (screen) => {
    const reviewer = await app.as('reviewer');
    const { dueOn } = await caseOf(reviewer, reviewing);
    const page = await signIn('administrator', screen, '/console');
    await openSettings(page, '공휴일');
    await page.getByRole('rowheader', { name: /^1월 1일/ }).waitFor();
    await look(page);

    // A year nobody knows yet, and the way there in the address.
    await page.goto('/console/holidays?year=2090');
    await page.getByText('2090년의 공휴일이 없습니다.').waitFor();
    await page.getByText('2090년의 공휴일은 아직 확정되지 않았습니다.').waitFor();
    await page.getByRole('link', { name: '2089년' }).click();
    await page.waitForURL(/year=2089$/);
    await look(page);

    const form = page.getByRole('form', { name: '공휴일 더하기' });
    await form.getByRole('button', { name: '더하기' }).click();
    expect(await form.getByText('꼭 필요한 항목입니다.').count()).toBe(3);
    await look(page);
    await form.getByLabel('쉬는 날').fill('2027-03-01');
    await form.getByLabel('한국어 이름').fill('임시공휴일');
    await form.getByLabel('영어 이름').fill('Temporary public holiday');
    await form.getByRole('button', { name: '더하기' }).press('Enter');
    await form.getByText('이미 공휴일인 날입니다.').waitFor();
    await form.getByLabel('쉬는 날').and(page.locator(':focus')).waitFor();
    await form.getByLabel('쉬는 날').fill(dueOn);
    await form.getByRole('button', { name: '더하기' }).press('Enter');
    await page.getByText(/을 더했습니다. 열린 기한을 다시 셉니다/).waitFor();
    expect(page.url()).toContain(`year=${dueOn.slice(0, 4)}`);
    const own = page.getByRole('row', { name: /임시공휴일/ }).filter({ hasText: '직접 더함' });
    await own.waitFor();
    await look(page);

    const moved = await eventually(async () => {
      const now = await caseOf(reviewer, reviewing);
      expect(now.dueOn > dueOn).toBe(true);
      return now.dueOn as string;
    });
    const [event] = await app.query<{ data: object }>(
      `select data from ledger.events where subject_id = $1 and kind = 'clock.recounted'
       order by sequence desc limit 1`,
      [reviewing],
    );
    expect(event!.data).toMatchObject({ because: 'holiday', clocks: { decision: moved }, dueOn: moved });
    const desk = await signIn('reviewer', screen, `/console/cases/${reviewing}`);
    await desk.locator(`.clocks time[datetime="${moved}"]`).waitFor();
    await desk.context().close();

    await own.getByRole('button', { name: /^빼기/ }).click();
    await page.getByRole('dialog').getByText('열린 기한을 다시 셉니다.').waitFor();
    await look(page);
    await page.getByRole('dialog').getByRole('button', { name: '공휴일 빼기' }).click();
    await page.getByText(/을 뺐습니다. 열린 기한을 다시 셉니다/).waitFor();
    await own.waitFor({ state: 'detached' });
    await eventually(async () => expect((await caseOf(reviewer, reviewing)).dueOn).toBe(dueOn));
    await page.context().close();
  });

  it('keeps the holidays for administrators', async () => {
    const page = await signIn('lead', screens[0], '/console/holidays');
    await page.getByRole('list', { name: '심사 목록' }).waitFor();
    expect(await listSettings(page)).toEqual(SETTINGS_OF_LEADS);
    await page.context().close();
  });
});
