import type { Browser, Page } from 'playwright-core';
import { aBrowser, describeInBrowser, screens } from '../../support/a-browser.js';
import { listSettings, look, SETTINGS_OF_LEADS, signInAtConsole } from '../../support/at-the-console.js';
import { anApp, type TestApp } from '../../support/an-app.js';
import { forOurAgency, submitIdea, untilRouted } from '../steps.js';

jest.setTimeout(180_000);

const shots = process.env.MADANG_SHOTS;

describeInBrowser('an administrator prepares the opening', () => {
  let app: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([anApp(), aBrowser()]);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const signIn = (screen: (typeof screens)[number], role = 'administrator', path = '/console/settings') =>
    signInAtConsole(app, browser, role, screen, path);

  const shoot = async (page: Page, name: string): Promise<void> => {
    if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
  };

  it.each(screens)('gives the site a colour on a $name, and puts the former one back', async (screen) => {
    const page = await signIn(screen);
    const form = page.getByRole('form', { name: '이름과 색 고치기' });
    await form.waitFor();
    await look(page);

    // Yellow cannot be read on white: the save is refused, and the nearest colour that can be is offered.
    await form.getByLabel('대표 색').fill('#f2c200');
    await form.getByText('흐려서 쓸 수 없습니다').waitFor();
    await form.getByRole('button', { name: '저장하기' }).click();
    await form.getByText('더 짙은 색을 골라 주세요').waitFor();
    await form.getByLabel('대표 색').and(page.locator(':focus')).waitFor();
    await look(page);
    await shoot(page, `refused-${screen.name}`);
    await form.getByRole('button', { name: /가장 가까운 색/ }).click();
    const colour = await form.getByLabel('대표 색').inputValue();
    await form.getByText('잘 보입니다').waitFor();
    const name = `열린마당 ${screen.name}`;
    await form.getByLabel('사이트 이름(한국어)').fill(name);
    await form.getByRole('button', { name: '저장하기' }).click();
    await page.getByText('기관 설정을 저장했습니다.').waitFor();
    await look(page);

    const site = await (
      await browser.newContext({ viewport: screen, baseURL: new URL(page.url()).origin })
    ).newPage();
    await site.goto('/');
    await site.getByText(name).first().waitFor();
    const painted = await site.evaluate<string>(
      `getComputedStyle(document.documentElement).getPropertyValue('--blue').trim()`,
    );
    expect(painted).toBe(colour);
    const button = await site.evaluate<string>(
      `getComputedStyle([...document.querySelectorAll('a.button')].at(0)).backgroundColor`,
    );
    expect(button).toBe(rgbOf(colour));
    await look(site);
    await shoot(site, `site-${screen.name}`);
    await site.context().close();

    await page.getByRole('button', { name: '이전 값으로 되돌리기' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('cell', { name: colour }).waitFor();
    await look(page);
    await shoot(page, `restore-${screen.name}`);
    await dialog.getByRole('button', { name: '이전 값으로 되돌리기' }).click();
    await page.getByText('이전 값으로 되돌렸습니다.').waitFor();
    expect(await form.getByLabel('대표 색').inputValue()).toBe('');
    const events = await app.query<{ data: { changed: string[] } }>(
      `select data from ledger.events where kind = 'settings.changed' order by sequence desc limit 2`,
    );
    expect(events.map(({ data }) => data.changed)).toEqual(Array(2).fill(['siteNameKo', 'colour']));
    expect(JSON.stringify(events)).not.toContain(name);
    await page.context().close();
  });

  it('shows what another administrator changed meanwhile', async () => {
    const page = await signIn(screens[1]);
    const form = page.getByRole('form', { name: '이름과 색 고치기' });
    await form.waitFor();
    const administrator = await app.as('administrator');
    const { body: seen } = await administrator.get('/api/v1/settings');
    const { former: _former, ...values } = seen;
    const theirs = await administrator
      .put('/api/v1/settings')
      .send({ ...values, nameEn: 'Republic of Korea' });
    expect([theirs.status, theirs.body.version]).toEqual([200, seen.version + 1]);

    await form.getByLabel('기관 이름(한국어)').fill('우리나라');
    await form.getByRole('button', { name: '저장하기' }).click();
    await form.getByRole('row', { name: /기관 이름\(영어\).*Republic of Korea/ }).waitFor();
    await form.getByRole('row', { name: /기관 이름\(한국어\).*우리나라/ }).waitFor();
    await look(page);
    await shoot(page, 'changed-phone');
    await form.getByRole('button', { name: '내 값으로 저장하기' }).click();
    await page.getByText('기관 설정을 저장했습니다.').waitFor();
    const { body: now } = await administrator.get('/api/v1/settings');
    expect(now).toMatchObject({
      nameKo: '우리나라',
      nameEn: seen.nameEn,
      former: { nameEn: 'Republic of Korea' },
    });
    await page.context().close();
  });

  it.each(screens)(
    'takes departments in on a $name once the wrong line is mended, changes one, retires it',
    async (screen) => {
      const page = await signIn(screen);
      const form = page.getByRole('form', { name: '목록으로 더하기' });
      await form.waitFor();
      const code = `night-${screen.name}`;
      const counted = `select count(*)::int as n from catalogue.agencies`;
      const [before] = await app.query<{ n: number }>(counted);
      const text = (wrong: string) =>
        `code,nameKo,parent,keywords\n${code},야간경제과,mois,심야${screen.name}\n${wrong},공원과,,\n`;
      await form.getByLabel('CSV 파일 고르기').setInputFiles({
        name: '부서.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(text('PARKS')),
      });
      await form.getByText('3번째 줄').waitFor();
      await look(page);
      await shoot(page, `faulty-${screen.name}`);
      expect(await form.getByRole('button', { name: '2곳 더하기' }).count()).toBe(0);
      const refused = await (
        await app.as('administrator')
      )
        .post('/api/v1/agency-lists')
        .send({ text: text('PARKS') });
      expect([refused.status, refused.body.faults.length]).toEqual([422, 1]);
      expect(await app.query(counted)).toEqual([before]);

      await form.getByLabel('기관 목록(CSV)').fill(text(`parks-${screen.name}`));
      await form.getByRole('button', { name: '미리 보기' }).click();
      await form.getByRole('cell', { name: '야간경제과' }).waitFor();
      await look(page);
      await shoot(page, `preview-${screen.name}`);
      await form.getByRole('button', { name: '2곳 더하기' }).click();
      await page.getByText('기관 2곳을 더했습니다.').waitFor();
      const row = page.getByRole('row').filter({ hasText: code });
      expect(await app.query(counted)).toEqual([{ n: before!.n + 2 }]);

      await row.getByRole('button', { name: '고치기' }).click();
      const change = page.getByRole('form', { name: '야간경제과 고치기' });
      await change.getByLabel('이름(한국어)').fill(`밤경제과 ${screen.name}`);
      await look(page);
      await change.getByRole('button', { name: '저장하기' }).click();
      await row.getByText(`밤경제과 ${screen.name}`).first().waitFor();

      // Its keyword made a rule, and a rule must lead somewhere.
      await row.getByRole('button', { name: '없애기' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('배정 규칙 1개').waitFor();
      await dialog.getByRole('button', { name: '없애기' }).click();
      await dialog.getByText('켜져 있는 배정 규칙이 이 기관으로 보냅니다').waitFor();
      await look(page);
      await shoot(page, `retire-${screen.name}`);
      await dialog.getByRole('button', { name: '그만두기' }).click();
      const administrator = await app.as('administrator');
      const rules: { code: string; version: number }[] = (await administrator.get('/api/v1/routing-rules'))
        .body;
      const rule = rules.find((one) => one.code === `words-${code}`)!;
      expect(
        (await administrator.delete(`/api/v1/routing-rules/${rule.code}?version=${rule.version}`)).status,
      ).toBe(204);
      await row.getByRole('button', { name: '없애기' }).click();
      await dialog.getByLabel('이어받는 기관').selectOption(`parks-${screen.name}`);
      await dialog.getByRole('button', { name: '없애기' }).click();
      await page.getByText(`밤경제과 ${screen.name}을(를) 없앴습니다.`).waitFor();
      const { body: standing } = await administrator.get('/api/v1/agencies');
      expect(standing.map((agency: { code: string }) => agency.code)).not.toContain(code);
      const kept = await app.query<{ kind: string }>(
        `select kind from ledger.events where data->>'agency' = $1 or data->'agencies' ? $1 order by kind`,
        [code],
      );
      expect(kept.map(({ kind }) => kind)).toEqual(['agencies.added', 'agency.changed', 'agency.retired']);
      await page.context().close();
    },
  );

  it('does not retire an agency where cases are open', async () => {
    const administrator = await app.as('administrator');
    const { id } = await submitIdea(await app.as('citizen'), {
      ...forOurAgency,
      title: '재난문자를 밤에도 또렷하게',
    });
    await untilRouted(app, id);
    const register: { code: string; version: number; openCases: number }[] = (
      await administrator.get('/api/v1/agency-register')
    ).body;
    const busy = register.find(({ openCases }) => openCases > 0)!;
    const answer = await administrator
      .post(`/api/v1/agencies/${busy.code}/retirement`)
      .send({ version: busy.version });
    expect([answer.status, answer.body.code, answer.body.openCases]).toEqual([
      409,
      'onboarding.agency_has_cases',
      busy.openCases,
    ]);
  });

  it('keeps the settings for administrators', async () => {
    const page = await signIn(screens[0], 'lead');
    await page.getByRole('list', { name: '심사 목록' }).waitFor();
    expect(await listSettings(page)).toEqual(SETTINGS_OF_LEADS);
    await page.context().close();
  });
});

const rgbOf = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
