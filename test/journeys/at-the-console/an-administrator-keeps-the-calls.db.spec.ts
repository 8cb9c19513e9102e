import type { Browser, Page } from 'playwright-core';
import { aBrowser, describeInBrowser, screens } from '../../support/a-browser.js';
import { look, openWithoutScripts, signInAtConsole } from '../../support/at-the-console.js';
import { violationsOn } from '../../support/a-browser.js';
import { eventually } from '../../support/eventually.js';
import { anApp, type TestApp } from '../../support/an-app.js';
import { forOurAgency, submitIdea, untilRouted } from '../steps.js';

jest.setTimeout(180_000);

/** A minute later somebody comes back to the window: what it shows is read anew. */
const LOOK_AGAIN = `(() => {
  const now = Date.now;
  Date.now = () => now() + 60_000;
  for (const state of ['hidden', 'visible']) {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
    document.dispatchEvent(new Event('visibilitychange'));
  }
})()`;

const shots = process.env.MADANG_SHOTS;

describeInBrowser('an administrator keeps the calls', () => {
  let app: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([anApp(), aBrowser()]);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const shoot = async (page: Page, name: string): Promise<void> => {
    if (shots) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
  };
  const today = () => new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);

  it.each(screens)(
    'begins one on a $name, asks something, publishes it; a citizen answers',
    async (screen) => {
      const page = await signInAtConsole(app, browser, 'administrator', screen, '/console/calls');
      const title = `그늘 공모 ${screen.name}`;
      await page.getByRole('button', { name: '공모 만들기' }).click();
      const form = page.getByRole('form', { name: '공모 만들기' });
      await form.getByLabel('코드').fill(`shade-${screen.name.length}`);
      await form.getByLabel('제목 (한국어)').fill(title);
      await form.getByLabel('제목 (영어)').fill('Shade');
      await form.getByLabel('설명 (한국어)').fill('그늘을 찾습니다.');
      await form.getByLabel('설명 (영어)').fill('We look for shade.');
      await form.getByLabel('시작하는 날').fill(today());
      await form.getByLabel('마감하는 날').fill('2000-01-01');
      await form.getByLabel('결과 발표일').fill('2199-06-30');
      await look(page);
      await form.getByRole('button', { name: '초안으로 저장' }).click();
      await form.getByText('차례가 맞지 않습니다').waitFor();
      await form.getByLabel('마감하는 날').fill('2199-05-31');
      await form.getByRole('button', { name: '초안으로 저장' }).click();
      const line = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });
      await line.getByText('초안', { exact: true }).waitFor();

      await line.getByRole('button', { name: /물을 것/ }).click();
      await line.getByRole('button', { name: '질문 더하기' }).click();
      await line.getByLabel('질문 (한국어)').first().fill('어디에 있나요?');
      await line.getByLabel('질문 (영어)').first().fill('Where is it?');
      await line.getByLabel('꼭 답해야 합니다').first().check();
      await line.getByRole('button', { name: '질문 더하기' }).click();
      await line.getByLabel('종류').nth(1).selectOption('choices');
      await line.getByLabel('질문 (한국어)').nth(1).fill('언제 필요한가요?');
      await line.getByLabel('질문 (영어)').nth(1).fill('When?');
      for (const [at, ko, en] of [
        [1, '낮', 'Day'],
        [2, '밤', 'Night'],
      ] as const) {
        await line.getByRole('button', { name: '고를 것 더하기' }).click();
        await line.getByLabel(`고를 것 ${at} (한국어)`).fill(ko);
        await line.getByLabel(`고를 것 ${at} (영어)`).fill(en);
      }
      await line
        .getByRole('region', { name: '시민에게 이렇게 보입니다' })
        .getByText('어디에 있나요?')
        .waitFor();
      await look(page);
      await shoot(page, `questions-${screen.name}`);
      await line.getByRole('button', { name: '물을 것 저장' }).click();
      await line.getByText('2가지 (판 1)').waitFor();
      await line.getByRole('button', { name: /공개/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: '공개' }).click();
      await line.getByText('접수 중').waitFor();
      await look(page);
      await shoot(page, `calls-${screen.name}`);
      await page.context().close();

      // What the lists hold of calls is remembered for ten seconds; each screen comes later than the one before.
      app.clock.set(new Date(Date.now() + screen.name.length * 60_000).toISOString());
      const citizen = await openWithoutScripts(app, browser, screen);
      await citizen.goto(`/ideas/new?call=shade-${screen.name.length}`);
      await citizen.getByRole('textbox', { name: /^제목/ }).fill('그늘막');
      await citizen.getByRole('textbox', { name: /^개선방안/ }).fill('그늘막을 놓자');
      await citizen.getByLabel('이메일').fill('shade@example.kr');
      await citizen.getByLabel('이름과 연락처를 받는 데 동의합니다').check();
      await citizen.getByLabel('밤').check();
      await citizen.getByRole('button', { name: '보내기 전에 확인하기' }).click();
      await citizen.getByRole('link', { name: '어디에 있나요?: 꼭 필요한 항목입니다.' }).waitFor();
      expect(await violationsOn(citizen)).toEqual([]);
      await shoot(citizen, `answering-${screen.name}`);
      expect(await citizen.getByLabel('밤').isChecked()).toBe(true);
      await citizen.getByLabel('어디에 있나요?').fill('시청 앞');
      await citizen.getByRole('button', { name: '보내기 전에 확인하기' }).click();
      await citizen.getByRole('heading', { name: '이대로 보낼까요?' }).waitFor();
      await citizen.getByText('시청 앞').waitFor();
      await citizen.getByRole('button', { name: '보내기', exact: true }).click();
      await citizen.waitForURL(/\/track\/.*done=sent/);
      const kept = await app.query(`select answers from intake.ideas where call_code = $1`, [
        `shade-${screen.name.length}`,
      ]);
      expect(kept).toEqual([{ answers: { question_1: '시청 앞', question_2: ['c2'] } }]);
      await citizen.context().close();
      app.clock.reset();

      const counter = await signInAtConsole(app, browser, 'reviewer', screen, '/console/paper');
      const paper = counter.getByRole('main');
      await paper.getByLabel('공모').selectOption({ label: title });
      await paper.getByLabel('이름', { exact: true }).fill('나래솔');
      await paper.getByLabel('개인정보 수집·이용 동의를 종이에 받았습니다').check();
      await paper.getByLabel('제목', { exact: true }).fill('그늘막');
      await paper.getByLabel('개선방안').fill('그늘막을 놓자');
      await paper.getByLabel('낮', { exact: true }).check();
      await paper.getByRole('button', { name: '접수하고 접수증 만들기' }).click();
      await paper.getByText('꼭 필요한 항목입니다.').waitFor();
      await look(counter);
      await shoot(counter, `counter-${screen.name}`);
      await paper.getByLabel('어디에 있나요?').fill('역 앞');
      await paper.getByRole('button', { name: '접수하고 접수증 만들기' }).click();
      await paper.getByRole('heading', { name: '제안 접수증' }).waitFor();
      const [told] = await app.query(
        `select answers from intake.ideas where call_code = $1 and channel = 'counter'`,
        [`shade-${screen.name.length}`],
      );
      expect(told).toEqual({ answers: { question_1: '역 앞', question_2: ['c1'] } });
      await counter.context().close();
    },
  );

  it('finds pages, agencies and an idea with the keyboard alone', async () => {
    const idea = await submitIdea(await app.as('citizen'));
    await untilRouted(app, idea.id);
    const page = await signInAtConsole(app, browser, 'administrator', screens[0]!);
    await page.keyboard.press('Control+KeyK');
    const box = page.getByRole('combobox', { name: '무엇을 찾으세요?' });
    await box.fill('불채택');
    await page.getByRole('option', { name: /결정 근거 화면/ }).waitFor();
    await look(page);
    await shoot(page, 'finder');
    await box.press('Enter');
    await page.getByRole('heading', { name: '결정 근거', level: 1 }).waitFor();
    await look(page);
    await shoot(page, 'reasons');
    await page.keyboard.press('Control+KeyK');
    await box.fill(idea.trackingNumber);
    await page.getByRole('option', { name: new RegExp(forOurAgency.title) }).waitFor();
    await box.press('Enter');
    await page.waitForURL(new RegExp(idea.id));

    await page.keyboard.press('Control+KeyK');
    await box.fill('새만금');
    await page.getByRole('option', { name: /배정 규칙/ }).waitFor();
    await box.fill('제안 접수');
    await page.getByRole('option', { name: '제안 접수 알림 문구' }).click();
    // It opens that text, not only the page of all.
    await page.getByLabel('메일 본문').waitFor();
    await page.keyboard.press('Control+KeyK');
    await box.fill('주제를 정해 기간 동안');
    await page.getByRole('option', { name: /화면의 말/ }).waitFor();
    await box.press('Enter');
    await page.getByRole('listitem').filter({ hasText: '기간 동안 생각을 모읍니다' }).waitFor();
    expect(await page.getByRole('searchbox', { name: '찾을 말' }).inputValue()).toBe('call.lead');
    await page.keyboard.press('Control+KeyK');
    await box.fill('설날');
    await page
      .getByRole('option', { name: /공휴일/ })
      .last()
      .click();
    await page.waitForURL(/holidays\?year=\d{4}$/);
    await look(page);
    await page.context().close();

    const reviewer = await signInAtConsole(app, browser, 'reviewer', screens[1]!);
    await reviewer.getByRole('button', { name: '바로가기' }).click();
    await reviewer.getByRole('combobox', { name: '무엇을 찾으세요?' }).fill('결정 근거');
    await reviewer.getByText('찾는 것이 없습니다').waitFor();
    await look(reviewer);
    await reviewer.context().close();
  });

  it.each(screens)('says something in own words on a $name, and takes it back', async (screen) => {
    const page = await signInAtConsole(app, browser, 'administrator', screen, '/console/wordings');
    await page.getByRole('searchbox', { name: '찾을 말' }).fill('주제를 정해 기간 동안');
    await page.getByRole('button', { name: '찾기', exact: true }).last().click();
    const line = page.getByRole('listitem').filter({ hasText: 'call.lead' });
    await line.getByRole('button', { name: /바꾸기/ }).click();
    await line.getByLabel('한국어').fill('함께 찾습니다.');
    await line.getByRole('button', { name: '저장' }).click();
    await line.getByText('바꾼 말').waitFor();
    await look(page);
    await shoot(page, `wordings-${screen.name}`);
    // A colleague is quicker: what is being written stays, and theirs is offered.
    await line.getByRole('button', { name: /바꾸기/ }).click();
    await line.getByLabel('한국어').fill('쓰던 말.');
    const colleague = await app.as('administrator');
    const { items } = (await colleague.get('/api/v1/wordings?q=call.lead&own=true')).body;
    const theirs = { ko: '동료의 말.', en: 'Of a colleague.', version: items[0].version };
    expect((await colleague.put('/api/v1/wordings/call.lead').send(theirs)).status).toBe(200);
    await line.getByRole('button', { name: '저장' }).click();
    await line.getByRole('button', { name: '지금 내용 불러오기' }).waitFor();
    await page.evaluate(LOOK_AGAIN);
    await line.getByRole('heading', { name: '동료의 말.' }).waitFor();
    expect(await line.getByLabel('한국어').inputValue()).toBe('쓰던 말.');
    await line.getByRole('button', { name: '지금 내용 불러오기' }).click();
    await eventually(async () => expect(await line.getByLabel('한국어').inputValue()).toBe('동료의 말.'));
    await line.getByRole('button', { name: '그만두기' }).click();
    await line.getByRole('button', { name: /처음 말로/ }).click();
    await line.getByRole('heading', { name: '주제를 정해 기간 동안 생각을 모읍니다.' }).waitFor();
    await page.context().close();
  });

  it.each(screens)(
    'says what a message says, sees it beforehand and takes it back, on a $name',
    async (screen) => {
      const page = await signInAtConsole(app, browser, 'administrator', screen, '/console/texts');
      const line = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { name: '제안 접수', exact: true }) });
      await line.getByRole('button', { name: '고치기 제안 접수' }).click();
      const preview = line.getByRole('region', { name: '미리 보기' });
      await preview.getByText('접수번호: 7Q2M-4XKD-91TFA').waitFor();
      await look(page);
      await line.getByLabel('메일 본문').fill('{{title}}\n{{name}}\n{{number}}');
      await line.getByText('2번째 줄 {{name}}').waitFor();
      await line.getByText(/\{\{link\}\} \(볼 주소\).*빠졌습니다/).waitFor();
      await look(page);
      await line.getByLabel('메일 본문').fill('고맙습니다.\n{{title}}\n{{number}}\n');
      await line.getByLabel('메일 본문').press('Control+End');
      await line.getByRole('button', { name: '볼 주소 (메일에 꼭)' }).click();
      await preview.getByText('고맙습니다.').waitFor();
      await look(page);
      await shoot(page, `texts-${screen.name}`);
      await line.getByRole('button', { name: '저장' }).click();
      await page.getByText('다음 알림부터 이렇게 나갑니다.').waitFor();
      await line.getByText('바꾼 문구: 한국어').waitFor();
      await line.getByText('그때 문구').first().click();
      await look(page);
      await page.getByRole('button', { name: /되돌리기/ }).click();
      await preview.getByText('제안이 접수되었습니다.', { exact: false }).first().waitFor();
      await line.getByText('바꾼 문구: 한국어').waitFor({ state: 'detached' });
      await line
        .getByRole('button', { name: /이때 문구로/ })
        .first()
        .click();
      await line.getByText('바꾼 문구: 한국어').waitFor();
      await line.getByRole('button', { name: '처음 문구로', exact: true }).click();
      await line.getByText('바꾼 문구: 한국어').waitFor({ state: 'detached' });
      await line.getByRole('radio', { name: '영어' }).check();
      await preview.getByText('Your idea was received.').waitFor();
      await look(page);

      // What is being written outlasts a look at the other language, and what a colleague saves meanwhile.
      const choose = (language: string) => line.getByRole('radio', { name: language }).check();
      const body = line.getByLabel('메일 본문');
      await choose('한국어');
      await body.fill('쓰던 글\n{{title}}\n{{number}}\n{{link}}');
      const colleague = await app.as('administrator');
      const path = '/api/v1/message-texts/received';
      const { languages } = (await colleague.get(path)).body;
      const { language, shipped, version } = languages[0];
      const theirs = { language, version, ...shipped, subject: `${shipped.subject}!` };
      expect((await colleague.put(path).send(theirs)).status).toBe(200);
      await choose('영어');
      await line.getByLabel('제목').fill('Received: {{title}}');
      await line.getByRole('button', { name: '저장' }).click();
      await line.getByText('바꾼 문구: 영어').waitFor();
      await choose('한국어');
      expect(await body.inputValue()).toContain('쓰던 글');
      await line.getByRole('button', { name: '저장' }).click();
      await line.getByRole('button', { name: '지금 내용 불러오기' }).click();
      await eventually(async () =>
        expect(await line.getByLabel('제목').inputValue()).toBe(`${shipped.subject}!`),
      );
      expect(await body.inputValue()).toBe(shipped.text);
      for (const one of ['한국어', '영어']) {
        await choose(one);
        await line.getByRole('button', { name: '처음 문구로', exact: true }).click();
        await line.getByText(`바꾼 문구: ${one}`).waitFor({ state: 'detached' });
      }
      await page.context().close();
    },
  );
});
