import { readReference } from '@app/catalogue';
import { defaultAgencies, readAgencies } from './read-agencies.js';

const read = (text: string) => readAgencies(Buffer.from(text));
const placesOf = (text: string): [number, string | null][] =>
  read(text).faults.map(({ line, column }) => [line, column]);

describe('a list of agencies', () => {
  it('is read with what is usual for what it leaves out', () => {
    const { agencies, faults } = read(
      'code,nameKo,parent,coordinator,topics,keywords\nsea,해양국,,예,rural,어선; 감귤 ;어선\nport,항만과,sea,,,\n',
    );
    expect(faults).toEqual([]);
    expect(agencies).toMatchObject([
      {
        code: 'sea',
        nameKo: '해양국',
        nameEn: '해양국',
        parentCode: null,
        legalBasis: '지방자치법 제125조',
        isCoordinator: true,
        topicCodes: ['rural'],
        keywords: ['어선', '감귤'],
      },
      { code: 'port', parentCode: 'sea', isCoordinator: false, topicCodes: [], keywords: [] },
    ]);
  });

  it('may come from Excel: with a mark, with CRLF, in CP949', () => {
    const text = 'code,nameKo\r\nsea,해양국\r\n';
    expect(read(`\uFEFF${text}`).agencies).toHaveLength(1);
    const cp949 = Buffer.from([...Buffer.from('code,nameKo\r\nsea,'), 0xc7, 0xd8, 0xbe, 0xe7, 0xb1, 0xb9]);
    expect(readAgencies(cp949).agencies[0]!.nameKo).toBe('해양국');
  });

  it.each<[string, string, [number, string | null][]]>([
    ['is empty', '', [[1, null]]],
    ['has a head only', 'code,nameKo\n', [[1, null]]],
    [
      'misses a column and has one nobody knows',
      'code,name\nsea,x\n',
      [
        [1, 'nameKo'],
        [1, 'name'],
        [2, 'nameKo'],
      ],
    ],
    [
      'has a bad code and no name',
      'code,nameKo\nSea!,\n',
      [
        [2, 'code'],
        [2, 'nameKo'],
      ],
    ],
    ['has a code twice', 'code,nameKo\na,가\n\na,나\n', [[4, 'code']]],
    ['names a parent that is not there', 'code,nameKo,parent\na,가,b\n', [[2, 'parent']]],
    [
      'goes in a circle',
      'code,nameKo,parent\na,가,b\nb,나,a\n',
      [
        [2, 'parent'],
        [3, 'parent'],
      ],
    ],
    ['has two coordinators', 'code,nameKo,coordinator\na,가,yes\nb,나,yes\n', [[3, 'coordinator']]],
    ['does not say yes or no', 'code,nameKo,coordinator\na,가,maybe\n', [[2, 'coordinator']]],
    ['names no topic of ours', 'code,nameKo,topics\na,가,fish\n', [[2, 'topics']]],
    ['gives a topic to two', 'code,nameKo,topics\na,가,jobs\nb,나,jobs\n', [[3, 'topics']]],
    ['gives a word to two', 'code,nameKo,keywords\na,가,버스\nb,나,버스\n', [[3, 'keywords']]],
    ['has a word of one letter', 'code,nameKo,keywords\na,가,귤\n', [[2, 'keywords']]],
    [
      'has more words than a rule may',
      `code,nameKo,keywords\na,가,${Array.from({ length: 101 }, (_, n) => `말${n}`).join(';')}\n`,
      [[2, 'keywords']],
    ],
    ['has a cell too many', 'code,nameKo\na,가,나\nb,다\n', [[2, null]]],
    ['never closes a quote', 'code,nameKo\na,가\nb,"다\n', [[3, null]]],
    ['is too long in a cell', `code,nameKo\na,${'가'.repeat(101)}\n`, [[2, 'nameKo']]],
    ['holds what cannot be stored', 'code,nameKo\na,가\u0000\n', [[2, 'nameKo']]],
    [
      'is too long',
      `code,nameKo\n${Array.from({ length: 201 }, (_, n) => `a${n},가`).join('\n')}`,
      [[202, null]],
    ],
  ])('is refused by its lines where it %s', (_, text, places) => {
    expect(placesOf(text)).toEqual(places);
    expect(read(text).agencies).toEqual([]);
  });
});

describe('the departments a government begins with', () => {
  const agencies = defaultAgencies();

  it('are eight, one of them settling what is nobody’s', () => {
    expect(agencies).toHaveLength(8);
    expect(agencies.filter(({ isCoordinator }) => isCoordinator).map(({ code }) => code)).toEqual([
      'planning',
    ]);
    for (const { nameEn, competenceKo, competenceEn } of agencies) {
      expect(nameEn).toMatch(/^[A-Z]/);
      expect(competenceKo).toMatch(/다\.$/);
      expect(competenceEn).toMatch(/\.$/);
    }
  });

  it('know every word that the first town’s rules hear, but those of its own places', () => {
    const words = new Set(agencies.flatMap(({ keywords }) => keywords));
    const missing = readReference('town-routing-rules')
      .flatMap(({ whenKeywords }) => whenKeywords)
      .filter((word) => !words.has(word));
    expect(missing).toEqual(['한옥마을', '경기전', '남부시장', '청년몰']);
  });
});

describe('a list for a tenant that stands', () => {
  const standing = {
    codes: ['parks', 'gone'],
    parents: ['parks'],
    hasCoordinator: true,
    topics: ['jobs'],
  };
  const read = (...lines: string[]) => readAgencies(Buffer.from(lines.join('\n')), standing);

  it('may name a department that is there as parent, not one that was', () => {
    expect(read('code,nameKo,parent', 'trees,가로수팀,parks').agencies).toMatchObject([
      { parentCode: 'parks' },
    ]);
    expect(read('code,nameKo,parent', 'trees,가로수팀,gone').faults).toMatchObject([
      { line: 2, column: 'parent' },
    ]);
  });

  it.each([
    ['code', 'code,nameKo', 'gone,공원과'],
    ['coordinator', 'code,nameKo,coordinator', 'plan,기획과,yes'],
    ['topics', 'code,nameKo,topics', 'roads,일자리과,jobs'],
  ])('is at fault where another has its %s', (column, ...lines) => {
    const { agencies, faults } = read(...lines);
    expect([agencies, faults]).toMatchObject([[], [{ line: 2, column }]]);
  });
});
