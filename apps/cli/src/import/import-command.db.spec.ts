import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { aCommand, type TestCommand } from '../../../../test/support/a-command.js';
import { type ImportOptions, runImport } from './import-command.js';

let command: TestCommand;
let administrator: Client;
let folder: string;

const line = (n: number, more: object = {}): string =>
  JSON.stringify({
    petition_idx: n,
    title: `${n}번 골목에 가로등을 놓아 주세요`,
    content: '밤길이 어둡습니다.',
    category: '안전/환경',
    begin: '2019-04-01',
    num_agree: 3,
    ...more,
  });

const file = (name: string, lines: string[]): string => {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
};

const run = (files: string[], more: Partial<ImportOptions> = {}, signal = new AbortController().signal) => {
  command.printed.length = 0;
  const options = { tenant: 'nation', source: 'petitions', ...more };
  return runImport(command.app, files, options, command.terminal, signal);
};

const rows = async <Row>(sql: string): Promise<Row[]> => (await administrator.query(sql)).rows as Row[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'madang-import-'));
  command = await aCommand();
  administrator = new Client(command.database.adminUrl);
  await administrator.connect();
});

afterAll(async () => {
  await administrator.end();
  await command.close();
  rmSync(folder, { recursive: true });
});

describe('import', () => {
  it('takes every line in once, however often and in how many files it comes', async () => {
    const first = file(
      'first.jsonl',
      [1, 2, 3, 3].map((n) => line(n)),
    );
    const second = file('second.jsonl', [line(2), '', line(4)]);
    expect(await run([first, second])).toBe(true);
    expect(command.printed[0]).toContain('4 added, 2 known, 0 faulty');
    expect(await run([first, second])).toBe(true);
    expect(command.printed[0]).toContain('0 added, 6 known, 0 faulty');
    expect(
      await rows(
        `select title, improvement, submitted_at::date::text as day, person_id from intake.ideas
         where title like '1번%'`,
      ),
    ).toEqual([
      {
        title: '1번 골목에 가로등을 놓아 주세요',
        improvement: '밤길이 어둡습니다.',
        day: '2019-03-31', // midnight in Seoul, written in UTC
        person_id: null,
      },
    ]);
    expect(await rows(`select count(*)::int n from review.cases where due_on is not null`)).toEqual([
      { n: 4 },
    ]);
  });

  it('says that no worker runs, and leaves the events for one', async () => {
    expect(command.printed[1]).toContain('No worker is running');
    const waiting = await rows<{ n: number }>(
      `select count(*)::int n from ledger.outbox where queue = 'routing'`,
    );
    expect(waiting).toEqual([{ n: 4 }]);
  });

  it('names the file and line of what cannot become an idea, and takes in the rest', async () => {
    const mixed = file('mixed.jsonl', [
      line(10),
      'no json',
      line(11, { title: '', content: ' ' }),
      '[]',
      line(12),
    ]);
    expect(await run([mixed])).toBe(false);
    expect(command.printed.slice(0, 3)).toEqual([
      `✖ ${mixed}:2 not JSON`,
      `✖ ${mixed}:3 title and content are missing`,
      expect.stringContaining(`✖ ${mixed}:4`),
    ]);
    expect(command.printed[3]).toContain('2 added, 0 known, 3 faulty');
  });

  it('keeps the numbers of another source apart', async () => {
    expect(await run([file('other.jsonl', [line(1)])], { source: 'town-hall' })).toBe(true);
    expect(command.printed[0]).toContain('1 added');
  });

  it('with --wait does the worker’s part: rules route what they know, the rest is left to triage', async () => {
    const known = file('known.jsonl', [
      line(20, { title: '어린이집 보육교사를 늘려 주세요', category: '육아/교육' }),
      line(21, { title: '무엇이든 좋습니다', category: '기타' }),
    ]);
    expect(await run([known], { wait: true })).toBe(true);
    expect(await rows(`select count(*)::int n from ledger.outbox`)).toEqual([{ n: 0 }]);
    expect(await rows(`select agency_code, state from review.cases where title like '어린이집%'`)).toEqual([
      { agency_code: 'moe', state: 'received' },
    ]);
    expect(await rows(`select agency_code from review.cases where title like '무엇이든%'`)).toEqual([
      { agency_code: null },
    ]);
    const [{ routed, triage }] = (await rows(
      `select count(agency_code)::int as routed, count(*)::int - count(agency_code)::int as triage from routing.routes`,
    )) as [{ routed: number; triage: number }];
    expect(routed + triage).toBe(9);
    expect(command.printed.at(-1)).toContain(`${routed} routed, ${triage} for triage, 0 failed`);
  });

  it('stops between lines when told to, and goes on where it stopped', async () => {
    const many = file(
      'many.jsonl',
      Array.from({ length: 60 }, (_, i) => line(100 + i)),
    );
    const controller = new AbortController();
    const stop = new Error('enough');
    controller.abort(stop);
    await expect(run([many], {}, controller.signal)).rejects.toBe(stop);
    expect(await run([many])).toBe(true);
    const [, added, known] = /(\d+) added, (\d+) known/.exec(command.printed[0]!)!.map(Number);
    expect(known).toBeGreaterThan(0);
    expect(added! + known!).toBe(60);
  });

  it('refuses a file and a tenant that are not there', async () => {
    await expect(run([join(folder, 'nowhere')])).rejects.toMatchObject({ code: 'import.no_file' });
    await expect(run([file('one.jsonl', [line(1)])], { tenant: 'nowhere' })).rejects.toMatchObject({
      code: 'tenancy.unknown_tenant',
      hint: expect.stringContaining('jeonju, nation'),
    });
  });
});
