import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { KeepCheckpoints } from '@app/ledger';
import { systemOf } from '@app/platform';
import {
  aBrowser,
  describeInBrowser,
  screens,
  violationsHere,
  violationsOn,
} from '../../support/a-browser.js';
import { anApp, type TestApp } from '../../support/an-app.js';
import { look, openWithoutScripts, tells } from '../../support/at-the-console.js';
import { eventually } from '../../support/eventually.js';
import { submitIdea } from '../steps.js';

jest.setTimeout(120_000);

let app: TestApp;
let browser: Browser;
let folder: string;
let number: string;
let id: string;

/** Letters of a tagged public key. */
const BASE64_KEY = 44;

interface Proof {
  leaf: string;
  index: number;
  path: string[];
  checkpoint: string;
  key: string;
}

beforeAll(async () => {
  [app, browser, folder] = await Promise.all([
    anApp({ worker: false }),
    aBrowser(),
    mkdtemp(join(tmpdir(), 'madang-proof-')),
  ]);
  const idea = await submitIdea(await app.as('citizen'));
  [number, id] = [idea.trackingNumber, idea.id];
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
  await rm(folder, { recursive: true, force: true });
});

const sign = async (tenant: 'nation' | 'jeonju' = 'nation'): Promise<unknown> =>
  app.api.get(KeepCheckpoints, { strict: false }).keep(systemOf(await app.tenantId(tenant)));

async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('main').getByRole('link', { name }).click(),
  ]);
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return path;
}

/** What the page says of a proof, opened as a file, with no network. */
async function judged(checker: string, proof: object | string): Promise<string> {
  const path = join(folder, 'given.json');
  await writeFile(path, typeof proof === 'string' ? proof : JSON.stringify(proof));
  const context = await browser.newContext({ offline: true, locale: 'ko-KR' });
  const page = await context.newPage();
  try {
    await page.goto(pathToFileURL(checker).href);
    await page.getByLabel('증명 파일 고르기').setInputFiles(path);
    const answer = page.locator('#answer');
    await answer.getByRole('heading').waitFor();
    expect(await violationsHere(page)).toEqual([]);
    return await answer.innerText();
  } finally {
    await context.close();
  }
}

describeInBrowser('a citizen', () => {
  let checker: string;
  let proof: Proof;

  it.each(screens)(
    'is told to wait until the ledger is signed, then takes a proof home, on a $name',
    async (screen) => {
      const page = await openWithoutScripts(app, browser, screen);
      await page.goto(`/track/${number}`);
      await page.getByRole('link', { name: '접수 증명 받기' }).click();
      await page.getByRole('heading', { level: 1, name: '접수 증명' }).waitFor();
      if (screen === screens[0]) {
        await page.getByRole('heading', { name: '아직 서명 전입니다' }).waitFor();
        expect((await (await app.as('guest')).get(`/api/v1/track/${number}/proof`)).body).toMatchObject({
          status: 409,
          code: 'ledger.not_signed_yet',
        });
        await look(page, violationsOn);
        await eventually(async () => {
          await sign();
          await page.getByRole('link', { name: '다시 보기' }).click({ timeout: 2_000 });
          await page.getByRole('link', { name: '증명 파일 받기' }).waitFor({ timeout: 2_000 });
          return true;
        });
      }
      await look(page, violationsOn);
      proof = JSON.parse(await readFile(await download(page, '증명 파일 받기'), 'utf8'));
      checker = await download(page, '확인 페이지 받기');
      await page.getByRole('main').getByRole('link', { name: '기록 증명' }).click();
      await page.getByRole('heading', { level: 1, name: '기록 증명' }).waitFor();
      await look(page, violationsOn);
      await tells(page.getByRole('main'), proof.key);
      await page.context().close();
    },
  );

  it('checks it at home, without a network', async () => {
    const said = await judged(checker, proof);
    expect(said).toContain('✔ 맞습니다. 이 제안은 접수되어 기록에 있습니다.');
    expect(said).toContain('It holds');
    expect(said).toContain(id);
    expect(said).toContain(proof.key);
    // Nothing of the words, and of nobody.
    expect(proof.leaf).not.toMatch(/actor|title|@|citizen/);
  });

  it('is told of a proof that was changed, whatever was changed in it', async () => {
    const event = JSON.parse(proof.leaf) as { occurredAt: string };
    const leaf = proof.leaf.replace(event.occurredAt, '2020-01-01T00:00:00.000Z');
    expect(leaf).not.toBe(proof.leaf);
    const [first, ...rest] = proof.path as [string, ...string[]];
    const isNotThere = '이 내용은 서명된 기록에 없습니다';
    for (const [changed, said] of [
      [{ leaf }, isNotThere],
      [{ index: proof.index + 1 }, isNotThere],
      [{ path: rest }, isNotThere],
      [{ path: [...proof.path, first] }, isNotThere],
      [{ checkpoint: proof.checkpoint.replace(/time 2/, 'time 1') }, '서명이 이 열쇠로 한 것이 아닙니다'],
      [
        { key: `${proof.key.slice(0, -BASE64_KEY)}${Buffer.alloc(33, 1).toString('base64')}` },
        '다른 열쇠로 서명한',
      ],
      [{ format: 'something else' }, '증명 파일이 아니거나'],
      [{ path: 'x' }, '증명 파일이 아니거나'],
    ] as const) {
      const answer = await judged(checker, { ...proof, ...changed });
      expect([changed, answer]).toEqual([changed, expect.stringContaining(said)]);
      expect(answer).not.toContain('✔');
    }
    expect(await judged(checker, '{')).toContain('증명 파일이 아니거나');
  });

  it('is told of a proof of another government, and of one under a key of somebody else', async () => {
    const other = await submitIdea(await app.as('citizen', 'jeonju'));
    const guest = await app.as('guest', 'jeonju');
    const foreign = await eventually(async () => {
      await sign('jeonju');
      const answer = await guest.get(`/api/v1/track/${other.trackingNumber}/proof`);
      return answer.status === 200 ? (answer.body as Proof) : null;
    });
    expect(await judged(checker, foreign)).toContain('✔');
    expect(await judged(checker, { ...foreign, leaf: proof.leaf })).toContain('서명된 기록에 없습니다');
    const page = await readFile(checker, 'utf8');
    const elsewhere = join(folder, 'elsewhere.html');
    await writeFile(elsewhere, page.replace(proof.key, `${proof.key.slice(0, -8)}AAAAAAA=`));
    expect(await judged(elsewhere, proof)).toContain('다른 열쇠로 서명한');
    expect(page).not.toMatch(/https?:\/\/(?!c2sp\.org)/);
  });
});
