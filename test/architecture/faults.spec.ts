import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sources.js';

const text = readFileSync(join(root, 'docs/faults.md'), 'utf8');
const rows = text.split('\n').filter((line) => line.startsWith('| '));

describe('docs/faults.md', () => {
  it('names a test that exists in every row about a fault', () => {
    const tests = [...text.matchAll(/`([\w/.-]+\.spec\.tsx?)`/g)].map(([, path]) => path!);
    expect(tests.length).toBeGreaterThan(45);
    expect(tests.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('speaks of every guard and every defect, each in a row with its test', () => {
    const wanted = [
      ...Array.from({ length: 10 }, (_, at) => `| G${at + 1} `),
      ...Array.from({ length: 25 }, (_, at) => `| ${at + 1}. `),
    ];
    const missing = wanted.filter(
      (begin) => rows.filter((row) => row.startsWith(begin) && /\.spec\.ts` *\|$/.test(row)).length !== 1,
    );
    expect(missing).toEqual([]);
  });
});
