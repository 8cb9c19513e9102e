import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Coded {
  code: string;
}

interface Agency extends Coded {
  kind: string;
  parentCode: string | null;
  competenceKo: string;
  competenceEn: string;
  legalBasis: string;
  validFrom: string | null;
  validTo: string | null;
  successorCodes: string[];
}

interface Topic extends Coded {
  nameKo: string;
  agencyCodes: string[];
  townAgencyCodes: string[];
}

interface AgendaItem extends Coded {
  kind: string;
  parentCode: string | null;
  dueMonth: string | null;
  budgetTrillionWon: number | null;
  treasuryTrillionWon: number | null;
  jobs: number | null;
}

interface Service extends Coded {
  summaryKo: string;
  summaryEn: string;
  agencyCode: string;
  link: string | null;
}

interface Rule extends Coded {
  position: number;
  whenTopics: string[];
  whenKeywords: string[];
  whenRegions: string[];
  whenCalls: string[];
  agencyCode: string;
}

interface Call extends Coded {
  tasks: Coded[];
  relativeDays: { opens: number; closes: number; announces: number };
  agendaCode: string | null;
  topicCode: string | null;
}

const folder = join(process.cwd(), 'libs/catalogue/src/reference');
const read = <T>(name: string): T[] => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as T[];
const codes = (rows: Coded[]): string[] => rows.map((row) => row.code);
const missing = (wanted: string[], known: string[]): string[] =>
  wanted.filter((code) => !known.includes(code));
const sum = (numbers: (number | null)[]): number => numbers.reduce<number>((total, n) => total + (n ?? 0), 0);

const agencies = read<Agency>('agencies');
const townAgencies = read<Agency>('town-agencies');
const topics = read<Topic>('topics');
const agenda = read<AgendaItem>('agenda');
const reasons = read<Coded & { kind: string; legalBasis: string }>('reasons');
const regions = read<Coded & { parentCode: string | null }>('regions');
const services = read<Service>('services');
const calls = read<Call>('calls');
const nationRules = read<Rule>('routing-rules');
const townRules = read<Rule>('town-routing-rules');
const wording = read<{ tenant: string; key: string; ko: string; en: string }>('wording');

describe('reference data', () => {
  it.each([
    ['agencies', agencies],
    ['town-agencies', townAgencies],
    ['topics', topics],
    ['agenda', agenda],
    ['reasons', reasons],
    ['regions', regions],
    ['services', services],
    ['calls', calls],
    ['routing-rules', nationRules],
    ['town-routing-rules', townRules],
  ])('gives every row of %s a code of its own', (_name, rows) => {
    expect(new Set(codes(rows)).size).toBe(rows.length);
    expect(codes(rows).filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
  });
});

describe('agencies', () => {
  const at = (day: string) =>
    agencies.filter((a) => (a.validFrom ?? '') <= day && (a.validTo === null || day < a.validTo));

  it('holds 18 ministries in April 2021 and 19 after the reorganisation of 2026', () => {
    expect(at('2021-04-01').filter((a) => a.kind === 'ministry')).toHaveLength(18);
    expect(at('2026-01-02').filter((a) => a.kind === 'ministry')).toHaveLength(19);
  });

  it('names parents and successors that exist', () => {
    const parents = agencies.flatMap((a) => (a.parentCode === null ? [] : [a.parentCode]));
    expect(missing([...parents, ...agencies.flatMap((a) => a.successorCodes)], codes(agencies))).toEqual([]);
  });

  it('hands over on the day the successor starts, without a gap', () => {
    for (const agency of agencies) {
      const starts = agency.successorCodes.map((code) => agencies.find((a) => a.code === code)?.validFrom);
      expect(agency.validTo === null).toBe(starts.length === 0);
      for (const start of starts) expect([agency.code, start]).toEqual([agency.code, agency.validTo]);
    }
  });

  it('states a competence in both languages and a legal basis', () => {
    for (const agency of [...agencies, ...townAgencies]) {
      expect(agency.competenceKo).toMatch(/다\.$/);
      expect(agency.competenceEn).toMatch(/\.$/);
      expect(agency.legalBasis).toMatch(/법|조례/);
    }
  });

  it('leaves what belongs to nobody to the Ministry of the Interior and Safety', () => {
    const mois = agencies.find((a) => a.code === 'mois');
    expect(mois?.legalBasis).toContain('제34조제1항·제2항');
    expect(mois?.competenceEn).toContain('belongs to no other agency');
  });
});

describe('topics', () => {
  it('are the 17 of the petition data, each with owners that exist', () => {
    expect(topics).toHaveLength(17);
    expect(
      missing(
        topics.flatMap((t) => t.agencyCodes),
        codes(agencies),
      ),
    ).toEqual([]);
    expect(
      missing(
        topics.flatMap((t) => t.townAgencyCodes),
        codes(townAgencies),
      ),
    ).toEqual([]);
  });

  it('leave only 기타 without an owner', () => {
    expect(topics.filter((t) => t.agencyCodes.length === 0).map((t) => t.nameKo)).toEqual(['기타']);
  });
});

describe('agenda', () => {
  const of = (kind: string) => agenda.filter((item) => item.kind === kind);

  it('holds 4 goals, 27 dated plans and 3 undated ones, 1 deal, 4 areas and 12 projects', () => {
    expect(['goal', 'plan', 'deal', 'area', 'project'].map((kind) => of(kind).length)).toEqual([
      4, 30, 1, 4, 12,
    ]);
    expect(of('plan').filter((plan) => plan.dueMonth !== null)).toHaveLength(27);
  });

  it('adds the areas up to 58.1, beside the published headline of 58.2', () => {
    expect(sum(of('area').map((a) => a.budgetTrillionWon))).toBeCloseTo(58.1);
    expect(sum(of('area').map((a) => a.treasuryTrillionWon))).toBeCloseTo(44.8);
    expect(sum(of('area').map((a) => a.jobs))).toBe(903_000);
    expect(of('deal')[0]).toMatchObject({ budgetTrillionWon: 58.2, jobs: 903_000 });
  });

  it('hangs every plan on a goal, every area on the deal, every project on an area', () => {
    const parentKind: Record<string, string> = { plan: 'goal', area: 'deal', project: 'area' };
    for (const item of agenda) {
      const parent = agenda.find((other) => other.code === item.parentCode);
      expect([item.code, parent?.kind]).toEqual([item.code, parentKind[item.kind]]);
    }
  });
});

describe('reasons', () => {
  const based = (kind: string, article: string) =>
    reasons.filter((r) => r.kind === kind && r.legalBasis.startsWith(`국민 제안 규정 ${article}`));

  it('hold the 7 exclusions of article 2(1) and the 5 criteria of article 8(1)', () => {
    expect(based('supplement', '제2조제1호')).toHaveLength(7);
    expect(based('non_adoption', '제8조제1항')).toHaveLength(5);
    expect(new Set(reasons.map((r) => r.kind))).toEqual(
      new Set(['supplement', 'non_adoption', 'transfer', 'reopening', 'fast_track', 'effect_grade', 'hide']),
    );
  });
});

describe('regions', () => {
  it('hold 17 metropolitan and provincial governments, and Jeonju below Jeonbuk', () => {
    expect(regions.filter((r) => r.parentCode === null)).toHaveLength(17);
    expect(regions.find((r) => r.code === '52110')?.parentCode).toBe('52');
    expect(
      missing(
        regions.flatMap((r) => (r.parentCode === null ? [] : [r.parentCode])),
        codes(regions),
      ),
    ).toEqual([]);
  });
});

describe('services', () => {
  it('belong to agencies that stand today, and say in both languages what they do', () => {
    const standing = agencies.filter(({ validTo }) => validTo === null);
    const owners = services.map(({ agencyCode }) => agencyCode);
    expect(missing(owners, codes(standing))).toEqual([]);
    for (const { summaryKo, summaryEn, link } of services) {
      expect(summaryKo).toMatch(/다\.$/);
      expect(summaryEn).toMatch(/\.$/);
      expect(link ?? 'https:').toMatch(/^https:/);
    }
  });
});

describe('calls', () => {
  it('open before they close and close before they announce, and point at what exists', () => {
    expect(codes(calls)).toEqual(['korean-new-deal-2021', 'carbon-neutral-2050']);
    for (const call of calls) {
      const { opens, closes, announces } = call.relativeDays;
      expect(opens < 0 && 0 < closes && closes < announces).toBe(true);
      expect(new Set(codes(call.tasks)).size).toBe(call.tasks.length);
      if (call.agendaCode !== null) expect(codes(agenda)).toContain(call.agendaCode);
      if (call.topicCode !== null) expect(codes(topics)).toContain(call.topicCode);
    }
  });
});

describe.each([
  ['nation', nationRules, agencies],
  ['town', townRules, townAgencies],
])('routing rules of the %s', (_name, rules, owners) => {
  it('name agencies, topics, regions and calls that exist', () => {
    expect(
      missing(
        rules.map((r) => r.agencyCode),
        codes(owners),
      ),
    ).toEqual([]);
    expect(
      missing(
        rules.flatMap((r) => r.whenTopics),
        codes(topics),
      ),
    ).toEqual([]);
    expect(
      missing(
        rules.flatMap((r) => r.whenRegions),
        codes(regions),
      ),
    ).toEqual([]);
    expect(
      missing(
        rules.flatMap((r) => r.whenCalls),
        codes(calls),
      ),
    ).toEqual([]);
  });

  it('each ask for something, in an order without ties', () => {
    for (const rule of rules) {
      const conditions = [rule.whenTopics, rule.whenKeywords, rule.whenRegions, rule.whenCalls].flat();
      expect([rule.code, conditions.length]).not.toEqual([rule.code, 0]);
    }
    const positions = rules.map((r) => r.position);
    expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
  });

  it('use a keyword once, and leave 기타 and 정치개혁 without a rule of their own', () => {
    const keywords = rules.flatMap((r) => r.whenKeywords);
    expect(keywords.filter((word, index) => keywords.indexOf(word) !== index)).toEqual([]);
    const topicOnly = rules.filter((r) => r.whenKeywords.length === 0).flatMap((r) => r.whenTopics);
    expect(topicOnly).not.toContain('other');
    expect(topicOnly).not.toContain('political-reform');
  });
});

describe('wording', () => {
  it('gives both tenants the same keys, in both languages', () => {
    const keys = (tenant: string) => wording.filter((w) => w.tenant === tenant).map((w) => w.key);
    expect(keys('jeonju')).toEqual(keys('nation'));
    expect(new Set(keys('nation')).size).toBe(keys('nation').length);
    expect(wording.filter((w) => w.ko === '' || w.en === '')).toEqual([]);
  });
});
