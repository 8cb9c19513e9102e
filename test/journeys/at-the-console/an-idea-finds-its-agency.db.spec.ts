import type { Browser, Page } from 'playwright-core';
import { aBrowser, describeInBrowser, screens, violationsOn } from '../../support/a-browser.js';
import { anApp, type TestApp } from '../../support/an-app.js';
import { look, openWithoutScripts, signInAtConsole } from '../../support/at-the-console.js';
import { caseOf, submitIdea, untilRouted } from '../steps.js';

jest.setTimeout(240_000);

const [desk, phone] = screens;

interface Sending {
  /** What the agency to take it is called. */
  to: string;
  message: string;
  /** The ground; none is asked for where the owner is settled. */
  ground?: string;
}

describeInBrowser('an idea finds its agency', () => {
  let app: TestApp;
  let browser: Browser;
  let site: Page;
  beforeAll(async () => {
    [app, browser] = await Promise.all([anApp(), aBrowser()]);
    site = await openWithoutScripts(app, browser, desk);
    await Promise.all([app.ofAgency('nfa'), app.ofAgency('molit')]);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  /** Opens the case as a reviewer of an agency; the names of the moves it offers. */
  async function open(who: string, screen: (typeof screens)[number], id: string): Promise<[Page, string[]]> {
    const page = await signInAtConsole(app, browser, who, screen, `/console/cases/${id}`);
    const moves = page.getByRole('region', { name: '할 수 있는 일' });
    await moves.waitFor();
    return [page, await moves.getByRole('button').allInnerTexts()];
  }

  /** Fills the form of a move that sends the idea on, and sends it. */
  async function send(page: Page, name: string, { to, message, ground }: Sending): Promise<void> {
    await page.getByRole('button', { name, exact: true }).click();
    const form = page.getByRole('form', { name, exact: true });
    await form.getByRole('combobox', { name: /맡을 기관/ }).fill(to);
    await form.getByRole('option', { name: to, exact: true }).click();
    if (ground) await form.getByLabel('사유').selectOption({ label: ground });
    await form.getByLabel('제안자에게 알릴 내용').fill(message);
    await look(page);
    await form.getByRole('button', { name: `${name} 확인` }).click();
    await page.getByText(`${name} 처리를 마쳤습니다`).waitFor();
    await look(page);
  }

  /** What the page of the tracking number says now, on both screens: how it stands, and the last step. */
  async function told(number: string, standing: string[], step: string[]): Promise<void> {
    for (const screen of [phone, desk]) {
      await site.setViewportSize(screen);
      await site.goto(`/track/${number}`);
      await look(site, violationsOn);
    }
    const main = await site.getByRole('main').innerText();
    for (const words of standing) expect(main).toContain(words);
    const steps = site.getByRole('region', { name: '지나온 길' }).getByRole('listitem');
    const last = (await steps.last().innerText()).split('\n').filter((line) => line.trim());
    expect(last).toEqual(step.map((line) => expect.stringContaining(line)));
  }

  it('sent on, refused twice, settled and begun; the tracking page says where it went and why', async () => {
    const { id, trackingNumber: number } = await submitIdea(await app.as('citizen'));
    await untilRouted(app, id);
    await told(number, ['행정안전부'], ['소관 기관 지정', '행정안전부에 맡겼습니다.']);

    const [sender, offered] = await open('reviewer', desk, id);
    expect(offered).toContain('이송');
    const sent = '재난문자의 문안은 소방청이 만들고 보냅니다.';
    await send(sender, '이송', { to: '소방청', ground: '다른 기관이 맡은 일임', message: sent });
    await told(
      number,
      ['이송됨'],
      ['이송', '행정안전부에서 소방청에 넘겼습니다.', '까닭: 다른 기관이 맡은 일임', sent],
    );

    const [first, toFirst] = await open('nfa', phone, id);
    expect(toFirst).toContain('소관 아님');
    expect(toFirst).not.toContain('소관 아님, 조정 요청');
    const refused = '대피 도로의 안내가 주된 내용이어서 국토교통부의 일로 보았습니다.';
    const elsewhere = '여러 기관에 걸친 일이며 주된 내용은 다른 기관이 맡음';
    await send(first, '소관 아님', { to: '국토교통부', ground: elsewhere, message: refused });
    await told(
      number,
      ['이송됨'],
      ['소관 아님', '소방청에서 국토교통부에 넘겼습니다.', `까닭: ${elsewhere}`, refused],
    );

    const [second, toSecond] = await open('molit', desk, id);
    expect(toSecond).not.toContain('소관 아님');
    const again = '도로가 아니라 문자에 관한 제안입니다. 학교 교육과 함께 다루는 것이 알맞습니다.';
    await send(second, '소관 아님, 조정 요청', { to: '교육부', ground: '배정이 잘못됨', message: again });
    await told(
      number,
      ['소관 조정중'],
      [
        '소관 아님, 조정 요청',
        '국토교통부에서는 교육부의 일로 보았습니다. 행정안전부에서 맡을 기관을 정합니다.',
        '까닭: 배정이 잘못됨',
        again,
      ],
    );

    const [settler, toSettler] = await open('reviewer', phone, id);
    expect(toSettler).toEqual(expect.arrayContaining(['소관 결정', '우리 기관이 맡음']));
    expect(await settler.getByText('먼저 맡아야 심사를 시작할 수 있습니다').count()).toBe(0);
    const history = await settler.getByRole('region', { name: '처리 과정' }).innerText();
    expect(history).toContain('국토교통부에서 행정안전부에 넘김');
    expect(history).toContain('알맞다고 본 기관: 교육부');
    const settled = '재난문자의 문안을 정하는 곳은 소방청이어서 소방청이 맡습니다.';
    await send(settler, '소관 결정', { to: '소방청', message: settled });
    await told(number, ['이송됨'], ['소관 결정', '행정안전부에서 소방청에 넘겼습니다.', settled]);

    const [owner, toOwner] = await open('nfa', desk, id);
    // What was settled goes to no other agency any more; another government may still have it.
    expect(toOwner.filter((name) => /소관|이송/.test(name))).toEqual(['다른 정부로 이송']);
    await owner.getByRole('button', { name: '맡기', exact: true }).click();
    await owner.getByRole('button', { name: '심사 시작', exact: true }).click();
    await look(owner);
    await owner.getByRole('button', { name: '심사 시작 확인' }).click();
    await owner.getByText('심사 시작 처리를 마쳤습니다').waitFor();
    const left = await owner.getByRole('region', { name: '할 수 있는 일' }).innerText();
    expect(left.replace('다른 정부로 이송', '')).not.toContain('이송');
    await look(owner);
    await told(number, ['심사중', '소방청'], ['심사 시작']);
    expect(await caseOf(await app.as('lead'), id)).toMatchObject({ agencyCode: 'nfa', transfers: 4 });
  });
});
