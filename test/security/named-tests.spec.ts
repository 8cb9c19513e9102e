import { execFileSync } from 'node:child_process';
import { root } from '../architecture/sources.js';

interface Item {
  list: string;
  number: string;
  title: string;
  text: string;
  tests: { path: string; name: string }[];
}

/** 주요정보통신기반시설 취약점 분석·평가 기준, 웹. */
const KISA = Array.from({ length: 21 }, (_, at) => String(at + 1));

/** What of OWASP ASVS 5.0, levels 1 and 2, a test can show. The rest asks for documents or people. */
const ASVS = [
  ...many('1.2', [1, 2, 3, 4, 5, 9]),
  ...many('1.3', [1, 4, 5, 6, 7, 11]),
  ...many('2.2', [1, 2, 3]),
  ...many('2.3', [1, 3, 4]),
  ...many('2.4', [1]),
  ...many('3.3', [1, 2, 3, 4]),
  ...many('3.4', [1, 2, 3, 4, 5, 6]),
  ...many('3.5', [1, 2, 3]),
  ...many('4.1', [1, 3]),
  ...many('4.2', [1]),
  ...many('4.4', [2]),
  ...many('5.2', [1, 2, 3]),
  ...many('5.3', [1, 2]),
  ...many('5.4', [1, 2, 3]),
  ...many('6.2', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
  ...many('6.3', [1, 3]),
  ...many('7.2', [3, 4]),
  ...many('7.3', [1, 2]),
  ...many('7.4', [1, 2, 5]),
  ...many('8.2', [1, 2, 3]),
  ...many('8.3', [1]),
  ...many('8.4', [1]),
  ...many('9.1', [1, 2, 3]),
  ...many('9.2', [1, 2, 3]),
  ...many('11.4', [2]),
  ...many('11.5', [1]),
  ...many('13.2', [2]),
  ...many('13.4', [1, 2, 3, 4, 5]),
  ...many('14.2', [1]),
  ...many('14.3', [2]),
  ...many('15.3', [1, 2, 3, 4, 5, 6, 7]),
  ...many('16.2', [1, 2, 3, 4, 5]),
  ...many('16.3', [1, 2, 3, 4]),
  ...many('16.4', [1, 2]),
  ...many('16.5', [1, 2, 3]),
];

function many(chapter: string, numbers: number[]): string[] {
  return numbers.map((number) => `${chapter}.${number}`);
}

/** Asks the script that `npm run security` is made of. */
function ask<Answer>(question: string): Answer {
  const code = `import * as security from './scripts/steps/read-security.mjs'; console.log(JSON.stringify(${question}))`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return JSON.parse(output) as Answer;
}

const items = ask<Item[]>('security.readSecurity()');
const named = ask<Record<string, string[] | null>>(
  `Object.fromEntries([...new Set(security.readSecurity().flatMap(({ tests }) => tests.map(({ path }) => path)))]
    .map((path) => { try { return [path, security.testsIn(path)] } catch { return [path, null] } }))`,
);

describe('the lists of docs/security.md', () => {
  it('are whole, in order, and say nothing twice', () => {
    const [kisa, asvs] = [...new Set(items.map(({ list }) => list))].map((list) =>
      items.filter((item) => item.list === list).map(({ number }) => number),
    );
    expect(kisa).toEqual(KISA);
    expect(asvs).toEqual(ASVS);
  });

  it('name in both languages what each is about', () => {
    const dumb = items.filter(({ title }) => !/[가-힣]/.test(title) || !/ — [a-zA-Z]/.test(title));
    expect(dumb.map(({ number }) => number)).toEqual([]);
  });

  it('name a test for each item, or say why it does not apply', () => {
    const empty = items.filter(
      ({ tests, text }) =>
        tests.length === 0 && !/^해당 없음: .{10,}[.] Does not apply: .{20,}[.]$/.test(text),
    );
    expect(empty.map(({ number, text }) => `${number}: ${text}`)).toEqual([]);
    expect(items.filter(({ tests }) => tests.length === 0).length).toBeLessThan(12);
  });

  it('name tests that there are, by path and name', () => {
    const lost = items.flatMap(({ number, tests }) =>
      tests
        .filter(({ path, name }) => !named[path]?.includes(name))
        .map(({ path, name }) => `${number}: ${path} › ${name}`),
    );
    expect(lost).toEqual([]);
    expect(items.flatMap(({ tests }) => tests).length).toBeGreaterThan(130);
  });

  it('would miss a test that is renamed, and find its runs by another name', () => {
    const names = ask<string[]>(`security.testsIn('test/security/named-tests.spec.ts')`);
    expect(names).toContain('are whole, in order, and say nothing twice');
    expect(names).not.toContain('are whole');
    const finds = (name: string, title: string) =>
      ask<boolean>(`security.patternOf(${JSON.stringify(name)}).test(${JSON.stringify(title)})`);
    expect(finds('is refused: %s', 'is refused: two lengths')).toBe(true);
    expect(finds('is refused: %s', 'was refused: two lengths')).toBe(false);
    expect(finds('${TIMES} of (them)', '20 of (them)')).toBe(true);
  });
});
