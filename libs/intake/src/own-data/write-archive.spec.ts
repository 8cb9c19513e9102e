import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { writeArchive } from './write-archive.js';

const at = new Date('2026-11-29T03:00:00Z');

describe('the archive of one’s own data', () => {
  const data = {
    person: { name: '김마당' },
    ideas: [
      { title: '=1+1', isWithheld: false, submittedAt: at, codes: ['a'], note: null },
      { title: '쉼표, 그리고 "따옴표"\n새 줄', isWithheld: true, submittedAt: at, codes: [], note: '끝' },
    ],
    drafts: [],
  };
  const files = unzipSync(writeArchive(data, at));

  it('holds everything as JSON', () => {
    expect(JSON.parse(strFromU8(files['data.json']!))).toEqual(JSON.parse(JSON.stringify(data)));
  });

  it('and each list that has rows as CSV, which a spreadsheet opens and does not reckon with', () => {
    expect(Object.keys(files).toSorted()).toEqual(['data.json', 'ideas.csv']);
    const file = files['ideas.csv']!;
    expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = strFromU8(file);
    const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
    expect(rows.map(({ title }) => title)).toEqual([`'=1+1`, data.ideas[1]!.title]);
    expect(rows[0]).toMatchObject({ isWithheld: 'false', submittedAt: at.toISOString(), note: '' });
  });
});
