import type { Browser, Page } from 'playwright-core';
import { aBrowser, describeInBrowser, screens, violationsOn } from '../../support/a-browser.js';
import type { TestApp } from '../../support/an-app.js';
import { look, openWithoutScripts, signInAtConsole, tells } from '../../support/at-the-console.js';
import { eventually } from '../../support/eventually.js';
import { JEJU, JEONJU, Towns } from '../between-towns.js';
import { caseOf, move, promise, startReview } from '../steps.js';

jest.setTimeout(300_000);

const [desk, phone] = screens;
const MORE = ['gimje', 'iksan'];

describeInBrowser('an idea travels between governments', () => {
  let towns: Towns;
  let app: TestApp;
  let browser: Browser;
  let proposed: { id: string; token: string; trackingNumber: string; title: string };
  beforeAll(async () => {
    [towns, browser] = await Promise.all([Towns.found(...MORE), aBrowser()]);
    ({ app } = towns);
    for (const town of ['jeonju', 'jeju', ...MORE]) await towns.employ('lead', town);
    await towns.employ('administrator', 'jeju');
    proposed = await towns.propose();
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  /** What the proposer reads in Jeonju, without scripts, at a desk and on a phone. */
  async function readAsProposer(read: (page: Page) => Promise<void>): Promise<void> {
    for (const screen of [desk!, phone!]) {
      const page = await openWithoutScripts(app, browser, screen, 'jeonju');
      await page.goto(`/track/${proposed.trackingNumber}?token=${proposed.token}`);
      await read(page);
      await look(page, violationsOn);
      await page.context().close();
    }
  }

  /** The timeline of the page: each step as `place label`, or its label alone where it happened here. */
  const stepsOn = (page: Page): Promise<string[]> =>
    page.evaluate<string[]>(
      `[...document.querySelectorAll('.timeline > li')].map((step) =>
        ['.place', 'strong'].flatMap((part) => step.querySelector(part)?.textContent ?? []).join(' '))`,
    );

  const official = async () => {
    const { agencyCode } = await caseOf(await towns.lead('jeonju'), proposed.id);
    await app.ofAgency(agencyCode, 'jeonju');
    return signInAtConsole(app, browser, agencyCode, desk!, `/console/cases/${proposed.id}`, 'jeonju');
  };

  it('is transferred to another town in the console, and comes back', async () => {
    const page = await official();
    await page.getByRole('button', { name: '다른 정부로 이송' }).click();
    const form = page.getByRole('form', { name: '다른 정부로 이송' });
    await form.getByLabel('정부', { exact: true }).fill('제주');
    await form.getByRole('option', { name: JEJU }).click();
    await form.getByLabel('사유').selectOption('misrouted');
    await form.getByLabel('제안자에게 알릴 내용').fill('제주공항 앞 정류장은 제주특별자치도가 맡습니다.');
    await form.getByRole('checkbox').check();
    await look(page);
    await form.getByRole('button', { name: '다른 정부로 이송 확인' }).click();
    await page.getByText(/다른 정부로 이송 처리를 마쳤습니다/).waitFor();
    const copy = await towns.opened('jeonju', proposed.id, JEJU);
    await page.goto(`/console/cases/${proposed.id}`);
    await page.getByRole('heading', { name: '제안이 오간 기록' }).waitFor();
    await page.getByText('그 정부에서 접수됨').waitFor();
    await look(page);
    await page.context().close();

    await readAsProposer(async (site) => {
      await site.getByRole('heading', { name: '이 제안이 간 곳' }).waitFor();
      await site.getByText(`이송: ${JEJU}`).waitFor();
      await site.getByText('이름과 연락처는 보내지 않았습니다.').waitFor();
    });
    const asked = await openWithoutScripts(app, browser, phone!, 'jeonju');
    await asked.goto(`/track/${proposed.trackingNumber}?token=${proposed.token}`);
    await asked.getByRole('link', { name: '이름과 연락처 함께 보내기' }).click();
    await asked.getByText(`${JEJU}에 이름과 이메일 주소를 보냅니다.`).waitFor();
    await look(asked, violationsOn);
    await asked.getByRole('button', { name: '동의하고 보내기' }).click();
    await asked.getByText('이름과 연락처를 함께 보냈습니다.').waitFor();
    const knownThere = async () =>
      (
        await app.query(
          `select 1 from identity.persons p join intake.ideas i on i.person_id = p.id
        where i.id = $1 and p.email is not null`,
          [copy.ideaId],
        )
      ).length;
    await eventually(async () => expect(await knownThere()).toBe(1));

    // And thinks again: the consent stands with the others, and goes like any other.
    await asked.getByRole('link', { name: '내 정보 보기, 내려받기, 지우기' }).click();
    await look(asked, violationsOn);
    const sharing = '다른 기관으로 넘어갈 때 연락처를 함께 보내도 됩니다';
    await asked.getByRole('button', { name: `동의 거두기 ${sharing}` }).click();
    await asked.getByText('동의를 바꾸었습니다.').waitFor();
    await tells(asked.getByRole('main'), '거둔 날');
    await look(asked, violationsOn);
    await eventually(async () => expect(await knownThere()).toBe(0));
    await asked.goto(`/track/${proposed.trackingNumber}?token=${proposed.token}`);
    await asked.getByText('이름과 연락처는 보내지 않았습니다.').waitFor();
    await asked.context().close();
    await towns.verify();

    const lead = await towns.lead('jeonju');
    const hiding = `/api/v1/ideas/${proposed.id}/hiding`;
    await lead.put(hiding).send({ reason: 'personal-data' }).expect(204);
    const gone = await openWithoutScripts(app, browser, phone!, 'jeju');
    await eventually(async () => {
      await gone.goto(`/ideas/${copy.ideaId}`);
      await gone.getByText('운영 기준에 따라 가려진 제안입니다.').waitFor({ timeout: 2_000 });
      return true;
    });
    await gone.context().close();
    for (const screen of [desk!, phone!]) {
      const case_ = `/console/cases/${copy.ideaId}`;
      const told = await signInAtConsole(app, browser, 'lead', screen, case_, 'jeju');
      await told.getByText(`${JEONJU}에서 이 제안을 가렸습니다`).waitFor();
      await look(told);
      await told.context().close();
    }
    await lead.delete(hiding).expect(204);

    const jeju = await signInAtConsole(app, browser, 'lead', phone!, `/console/cases/${copy.ideaId}`, 'jeju');
    await jeju.getByText(`처음 제안: ${JEONJU} ${proposed.trackingNumber}`).waitFor();
    await jeju.getByRole('button', { name: '보낸 정부로 되돌림' }).click();
    const back = jeju.getByRole('form', { name: '보낸 정부로 되돌림' });
    await back.getByLabel('사유').selectOption('misrouted');
    await back.getByLabel('제안자에게 알릴 내용').fill('이 정류장은 전주시에 있습니다.');
    await back.getByRole('checkbox').check();
    await look(jeju);
    await back.getByRole('button', { name: '보낸 정부로 되돌림 확인' }).click();
    await jeju.getByText(/보낸 정부로 되돌림 처리를 마쳤습니다/).waitFor();
    await jeju.context().close();
    await eventually(async () => {
      expect(await caseOf(await towns.lead('jeonju'), proposed.id)).toMatchObject({ state: 'received' });
    });
  });

  it('is raised, adopted, and recommended to three towns, one of which declines', async () => {
    const { agencyCode } = await caseOf(await towns.lead('jeonju'), proposed.id);
    const reviewer = await app.ofAgency(agencyCode, 'jeonju');
    await startReview(reviewer, proposed.id);
    const page = await official();
    await page.getByRole('button', { name: '나라에 올리기' }).click();
    const raising = page.getByRole('form', { name: '나라에 올리기' });
    await raising.getByLabel('제안자에게 알릴 내용').fill('전국에 같은 기준이 있어야 합니다.');
    await raising.getByRole('button', { name: '나라에 올리기 확인' }).click();
    await page.getByText(/나라에 올리기 처리를 마쳤습니다/).waitFor();
    await towns.opened('jeonju', proposed.id, '대한민국');
    expect((await move(reviewer, proposed.id, 'adopt', promise)).status).toBe(200);

    await page.goto(`/console/cases/${proposed.id}`);
    await page.getByRole('button', { name: '다른 정부에 추천' }).click();
    const form = page.getByRole('form', { name: '다른 정부에 추천' });
    for (const name of [JEJU, '김제시', '익산시']) {
      await form.getByRole('combobox').fill(name.slice(0, 2));
      await form.getByRole('option', { name }).click();
    }
    await form.getByLabel('제안자에게 알릴 내용').fill('우리 시에서 채택했습니다.');
    await look(page);
    await form.getByRole('button', { name: '다른 정부에 추천 확인' }).click();
    await page.getByText(/다른 정부에 추천 처리를 마쳤습니다/).waitFor();
    await page.context().close();

    for (const [place, town] of ['jeju', ...MORE].entries()) {
      const screen = place === 1 ? phone! : desk!;
      const inbox = await signInAtConsole(app, browser, 'lead', screen, '/console/crossings', town);
      const offer = inbox.getByRole('listitem').filter({ hasText: '우리 시에서 채택했습니다.' });
      await eventually(async () => {
        await inbox.reload();
        await offer.getByRole('button', { name: '받아서 심사' }).waitFor({ timeout: 2_000 });
        return true;
      });
      await look(inbox);
      if (town === 'iksan') {
        await offer.getByRole('button', { name: '받지 않음' }).click();
        await offer.getByLabel('사유').fill('정류장을 모두 바꾸는 중입니다.');
        await look(inbox);
        await offer.getByRole('button', { name: '받지 않음' }).last().click();
        await inbox.getByText(/추천을 받지 않는다고 알렸습니다/).waitFor();
      } else {
        await offer.getByRole('button', { name: '받아서 심사' }).click();
        await inbox.getByText(/추천을 받아 접수했습니다/).waitFor();
      }
      await look(inbox);
      await inbox.context().close();
      // Each is told in its turn.
      await eventually(async () => {
        const { crossings } = await towns.story('jeonju', proposed.id);
        const waiting = crossings.filter(({ status }: { status: string }) => status === 'waiting');
        expect(waiting).toHaveLength(2 - place);
      });
    }

    await readAsProposer(async (site) => {
      const told = (await stepsOn(site)).filter((step) => !step.includes('지정'));
      expect(told).toEqual([
        ...['접수', '다른 정부로 이송', `${JEJU} 접수`, `${JEJU} 보낸 정부로 되돌림`, '되돌아옴'],
        ...['검토 시작', '나라에 올리기', '대한민국 접수', '채택', '다른 정부에 추천'],
        ...[`${JEJU} 접수`, '김제시 접수', '익산시 추천을 받지 않음'],
      ]);
      await site.getByText('정류장을 모두 바꾸는 중입니다.').waitFor();
    });
  });

  it('finds a call of the nation held by a town in its own words', async () => {
    const page = await signInAtConsole(app, browser, 'administrator', desk!, '/console/crossings', 'jeju');
    const calls = page.getByRole('region', { name: '나라의 공모 함께 열기' });
    await calls.getByRole('button', { name: '우리 지역의 말로 열기' }).first().click();
    const form = calls.getByRole('form', { name: '우리 지역의 말로 열기' });
    await form.getByLabel('제목', { exact: true }).fill('제주가 먼저 여는 공모');
    await look(page);
    await form.getByRole('button', { name: '우리 지역의 말로 열기' }).click();
    await calls.getByText('우리 정부에서도 열고 있습니다.').waitFor();
    await page.context().close();

    const [{ code }] = (await app.query<{ code: string }>(
      `select code from exchange.call_adoptions where side = 'town'`,
    )) as [{ code: string }];
    const site = await openWithoutScripts(app, browser, phone!, 'jeju');
    await site.goto(`/calls/${code}`);
    await site.getByRole('heading', { name: '제주가 먼저 여는 공모' }).waitFor();
    await site.getByText('대한민국의 공모를 우리 지역의 말로').waitFor();
    await look(site, violationsOn);
    await site.context().close();
    const nation = await openWithoutScripts(app, browser, desk!);
    await eventually(async () => {
      await nation.goto(`/calls/${code}`);
      await nation.getByText(`${JEJU} 0건`).waitFor({ timeout: 2_000 });
      return true;
    });
    await look(nation, violationsOn);
    await nation.context().close();
  });
});
