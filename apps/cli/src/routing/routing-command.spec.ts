import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anEmbeddingServer } from '../../../../test/support/an-embedding-server.js';
import { run } from '../program.js';

let folder: string;
let written: { out: string; err: string };

const evaluate = (...words: string[]): Promise<number> => {
  written = { out: '', err: '' };
  return run(['node', 'madang', 'routing', 'evaluate', ...words]);
};
const fileOf = (name: string, lines: unknown[]): string => {
  const file = join(folder, name);
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(file, `\uFEFF${texts.join('\n')}\n`);
  return file;
};

/** Petitions of our own about two topics in turn. */
const petitions = (count: number, ending: string): object[] =>
  Array.from({ length: count }, (_, at) =>
    at % 2 === 0
      ? {
          category: '교통',
          title: `버스 ${at}번${ending}`,
          content: '정류장과 지하철 환승이 멀어 노선을 바꿔 주세요',
        }
      : {
          category: '보육',
          title: `어린이집 ${at}반${ending}`,
          content: '보육교사와 아이 돌봄을 늘려 주세요',
        },
  );

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'madang-routing-'));
});

beforeEach(() => {
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((written.out += String(text))));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((written.err += String(text))));
});

afterEach(() => jest.restoreAllMocks());

afterAll(() => rmSync(folder, { recursive: true }));

describe('routing evaluate', () => {
  it('measures the classifier beside its baseline, without petitions of no topic', async () => {
    const other = { category: '기타', title: '안녕하세요' };
    const bare = [
      { category: '보육', title: null, content: '아이 돌봄' },
      { category: '교통', title: '버스' },
    ];
    const train = [
      fileOf('a.jsonl', [...petitions(40, '을'), other]),
      fileOf('b.jsonl', petitions(20, '도')),
    ];
    const test = fileOf('test.jsonl', [...petitions(10, ''), other, '', ...bare]);
    expect(await evaluate('--train', ...train, '--test', test, '--json')).toBe(0);
    const evaluation = JSON.parse(written.out);
    expect(evaluation).toMatchObject({
      ...{ n: 12, trained: 60, top1: 1, top3: 1 },
      baseline: { top1: 1, top3: 1, alpha: 0.01 },
      automatic: { threshold: expect.any(Number), share: expect.any(Number) },
      confusion: { 교통: { 교통: 6 }, 보육: { 보육: 6 } },
    });
    expect(evaluation.trainingMs).toBeGreaterThan(0);
    expect(evaluation.perIdeaMs).toBeGreaterThan(0);

    expect(await evaluate('--train', ...train, '--test', test)).toBe(0);
    expect(written.out).toMatch(/classifier +1\.000 +1\.000/);
    expect(written.out).toMatch(/baseline, alpha 0\.01 +1\.000 +1\.000/);
    expect(written.out).toMatch(/automatic: threshold [01]\.\d{3}, share/);
    expect(written.out).toMatch(/교통 +6 +6/);
  });

  it('learns with the embedding model that is set, and says what that brought', async () => {
    const server = await anEmbeddingServer();
    const environment = process.env;
    process.env = { ...environment, MADANG_EMBEDDINGS_URL: server.url, MADANG_EMBEDDINGS_MODEL: 'letters' };
    const train = fileOf('a.jsonl', petitions(60, '을'));
    const test = fileOf('test.jsonl', petitions(10, ''));
    expect(await evaluate('--train', train, '--test', test, '--json')).toBe(0);
    expect(server.asked).toHaveLength(70);
    expect(JSON.parse(written.out)).toMatchObject({
      top1: 1,
      embedding: { model: 'letters', isUsed: expect.any(Boolean), without: { top1: 1, automatic: {} } },
    });
    expect(await evaluate('--train', train, '--test', test)).toBe(0);
    expect(written.out).toMatch(/words alone +1\.000 +1\.000/);

    server.mood = 'error';
    expect(await evaluate('--train', train, '--test', test)).toBe(1);
    expect(written.err).toContain('[routing.no_vectors]');
    process.env = environment;
    await server.close();
  });

  it.each([
    ['{"category": ', 'no JSON'],
    ['[]', 'no object'],
    ['{"title": "버스"}', 'no category'],
    ['{"category": "교통", "title": 7}', 'title is no text'],
    ['{"category": "교통", "content": []}', 'content is no text'],
  ])('names the line %s and what is wrong with it', async (line, reason) => {
    const file = fileOf('bad.jsonl', [...petitions(2, ''), '', line]);
    expect(await evaluate('--train', file, '--test', file)).toBe(1);
    expect(written.err).toContain(`${file}:4`);
    expect(written.err).toContain(reason);
    expect(written.err).toContain('[routing.bad_line]');
    expect(written.out).toBe('');
  });

  it('refuses files that are not there, hold no topic, or teach nothing', async () => {
    const good = fileOf('good.jsonl', petitions(40, ''));
    const none = fileOf('none.jsonl', [{ category: '기타', title: '안녕' }]);
    const one = fileOf(
      'one.jsonl',
      petitions(60, '').filter((_, at) => at % 2 === 0),
    );
    expect(await evaluate('--train', good, '--test', join(folder, 'nowhere.jsonl'))).toBe(1);
    expect(written.err).toContain('[import.no_file]');
    expect(await evaluate('--train', good, '--test', none)).toBe(1);
    expect(written.err).toContain('[routing.no_petitions]');
    expect(await evaluate('--train', one, '--test', good)).toBe(1);
    expect(written.err).toContain('[routing.one_label]');
  });

  it('ends with 2 where a file is not named', async () => {
    expect(await evaluate('--train', 'a.jsonl')).toBe(2);
    expect(await evaluate('--test', 'a.jsonl')).toBe(2);
  });
});

const real = process.env.MADANG_PETITIONS;
if (real) {
  it('beats the baseline on real petitions of a later month, and is right where it answers alone', async () => {
    const file = (month: string): string => join(real, `${month}.jsonl`);
    const train = ['2017-08', '2019-04', '2019-05', '2019-06'].map(file);
    expect(await evaluate('--train', ...train, '--test', file('2019-07'), '--json')).toBe(0);
    const { top1, top3, baseline, automatic } = JSON.parse(written.out);
    expect(top1).toBeGreaterThanOrEqual(baseline.top1 + 0.08);
    expect(top3).toBeGreaterThanOrEqual(baseline.top3 + 0.06);
    // 0.88 is wanted; docs/routing.md says why a month can be harder.
    expect(automatic.accuracy).toBeGreaterThanOrEqual(0.85);
    expect(automatic.share).toBeGreaterThanOrEqual(0.2);
  }, 180_000);
}
