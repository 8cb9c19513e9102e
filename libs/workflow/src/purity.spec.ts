import { importsOf, isSpec, sourcesIn } from '../../../test/architecture/sources.js';

const sources = sourcesIn('libs/workflow/src').filter((source) => !isSpec(source));

/** What reads a clock, the surroundings, chance or the server's time zone. An example each. */
const impure: [what: RegExp, example: string][] = [
  [/\bDate\s*\.\s*now\b/, 'const now = Date.now;'],
  [/\bnew\s+Date\s*(\(\s*\)|(?!\s*[(\w]))/, 'return new Date;'],
  [/(?<!new\s+)(?<![\w.])Date\s*\(/, 'Date()'],
  [/\bnew\s+Date\s*\((?!\s*Date\.UTC\b)[^()]*,/, 'new Date(2026, 0, 1)'],
  [
    /\.(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)\b/,
    'day.getHours()',
  ],
  [/\.to(Locale\w*|DateString|TimeString)\b/, 'now.toLocaleDateString()'],
  [/\bIntl\b|\bTemporal\b/, 'new Intl.DateTimeFormat()'],
  [/\bperformance\b/, 'performance.timeOrigin'],
  [/\bprocess\b|\bglobalThis\b|\brequire\b/, "process['env']"],
  [/\b(set|clear)(Timeout|Interval|Immediate)\b|\bqueueMicrotask\b/, 'setTimeout(go, 1)'],
  [/\bMath\s*\.\s*random\b|\bcrypto\b/, 'crypto.randomUUID()'],
  [/\bfetch\b|\bconsole\b|\bimport\s*\(|\bimport\.meta\b/, "await import('node:fs')"],
];

/** A text without its comments, and without what stands between quotes. */
function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/'(\\.|[^'\\\n])*'|"(\\.|[^"\\\n])*"/g, "''");
}

const found = (text: string): string[] =>
  impure.filter(([what]) => what.test(codeOf(text))).map(([what]) => String(what));

describe('the workflow', () => {
  it('is read in all its folders', () => {
    const folders = new Set(sources.map(({ path }) => path.split('/').slice(3, -1).join('/')));
    expect([...folders]).toEqual(expect.arrayContaining(['', 'clocks', 'moves', 'shipped/statutory']));
    expect(sources.length).toBeGreaterThan(30);
  });

  it.each(impure.map(([what, example]) => [example, what] as const))('would be caught at %s', (example) => {
    expect(found(example)).not.toEqual([]);
  });

  it('would not be taken for impure where it is not', () => {
    const pure =
      "// Date.now()\nnew Date(instant); new Date(Date.UTC(2026, 0, 1)); day.getUTCDay(); 'process';";
    expect(found(pure)).toEqual([]);
  });

  it('reads no clock and nothing around it', () => {
    const guilty = sources
      .map(({ path, text }) => [path, found(text)])
      .filter(([, what]) => what!.length > 0);
    expect(guilty).toEqual([]);
  });

  it('imports nothing but itself', () => {
    const outside = (path: string, imported: string): boolean => {
      const depth = path.split('/').length - 'libs/workflow/src/x'.split('/').length;
      const ups = imported.split('/').filter((part) => part === '..').length;
      return !imported.startsWith('.') || ups > depth;
    };
    const imports = sources.flatMap((source) =>
      importsOf(source).map((imported) => [source.path, imported] as const),
    );
    expect(imports.length).toBeGreaterThan(50);
    expect(imports.filter(([path, imported]) => outside(path, imported))).toEqual([]);
  });
});
