import { findGovernment, nameInFull } from './find-government.js';
import { governmentsOn, readGovernments } from './read-governments.js';

const all = readGovernments();
const METROPOLITAN = ['special-city', 'metropolitan-city', 'special-self-governing-city'].concat(
  'province',
  'special-self-governing-province',
);
const codesOn = (day: string): string[] => governmentsOn(day, all).map(({ code }) => code);
const DAYS = ['2021-05-01', '2023-06-10', '2023-06-11', '2023-07-01', '2024-01-18', '2026-06-30'];

describe('the list of governments', () => {
  it.each<[string, number, number]>([
    ...DAYS.map((day): [string, number, number] => [day, 17, 226]),
    ['2026-07-01', 16, 227],
    ['2026-11-29', 16, 227],
  ])('knows on %s %i metropolitan governments and %i basic ones', (day, metropolitan, basic) => {
    const standing = governmentsOn(day, all);
    const isMetropolitan = standing.filter(({ kind }) => METROPOLITAN.includes(kind));
    expect([isMetropolitan.length, standing.length - isMetropolitan.length]).toEqual([metropolitan, basic]);
  });

  it('counts 75 cities, 82 counties and 69 districts, and since July 2026 one district more', () => {
    const count = (day: string, kind: string): number =>
      governmentsOn(day, all).filter((one) => one.kind === kind).length;
    expect(['city', 'county', 'district'].map((kind) => count('2026-06-30', kind))).toEqual([75, 82, 69]);
    expect(['city', 'county', 'district'].map((kind) => count('2026-07-01', kind))).toEqual([75, 82, 70]);
  });

  it.each([...DAYS, '2026-07-01'])('has no code, slug or full name twice on %s', (day) => {
    const standing = governmentsOn(day, all);
    for (const of of [
      standing.map(({ code }) => code),
      standing.map(({ slug }) => slug),
      standing.map((one) => nameInFull(one, standing).nameKo),
      standing.map((one) => nameInFull(one, standing).nameEn),
    ])
      expect(of.filter((value, index) => of.indexOf(value) !== index)).toEqual([]);
  });

  it('hangs every basic government on the metropolitan one of its first digits, which stands as long', () => {
    for (const { code, parentCode, kind, nameKo, validFrom, validUntil } of all) {
      const parent = all.find((one) => one.code === parentCode);
      expect([code, parent?.code]).toEqual([
        code,
        METROPOLITAN.includes(kind) ? undefined : code.slice(0, 2),
      ]);
      expect(code).toMatch(parent ? /^\d{5}$/ : /^\d{2}$/);
      expect(nameKo).toMatch(/(시|도|군|구)$/);
      const [from, until] = [validFrom ?? '2021-01-01', validUntil ?? '9999-12-31'];
      expect(from < until).toBe(true);
      if (!parent) continue;
      if (from > '2021-01-01') expect((parent.validFrom ?? '2021-01-01') <= from).toBe(true);
      expect(until <= (parent.validUntil ?? '9999-12-31')).toBe(true);
    }
  });

  it('names successors that begin on the very day, and none for who still stands', () => {
    for (const { code, validUntil, successorCodes } of all) {
      expect([code, successorCodes.length > 0]).toEqual([code, validUntil !== null]);
      const begins = successorCodes.map((next) => all.find((one) => one.code === next)?.validFrom);
      expect([code, new Set(begins)]).toEqual([code, new Set(validUntil ? [validUntil] : [])]);
    }
  });

  it('gives every successor to somebody, and keeps the slug of who goes on alone', () => {
    const followed = new Set(all.flatMap(({ successorCodes }) => successorCodes));
    const fresh = all.filter(({ validFrom }) => validFrom !== null && validFrom > '2021-01-01');
    expect(fresh.filter(({ code }) => !followed.has(code))).toEqual([]);
    for (const { slug, successorCodes, nameKo } of all.filter((one) => one.successorCodes.length === 1)) {
      const next = all.find(({ code }) => code === successorCodes[0])!;
      if (next.nameKo === nameKo) expect(next.slug).toBe(slug);
    }
  });

  it.each([
    ['2023-06-10', '42', '51'],
    ['2023-06-30', '47720', '27720'],
    ['2024-01-17', '45110', '52110'],
    ['2026-06-30', '46230', '12190'],
    ['2026-06-30', '29110', '12210'],
  ])('knows %s %s and the day after %s instead', (day, before, after) => {
    const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    expect([before, after].map((code) => codesOn(day).includes(code))).toEqual([true, false]);
    expect([before, after].map((code) => codesOn(next).includes(code))).toEqual([false, true]);
  });

  it('has the special ones: Sejong and Jeju without basic governments, Cheongju with Cheongwon in it', () => {
    const standing = governmentsOn('2026-11-29', all);
    expect(standing.filter(({ parentCode }) => ['36', '50'].includes(parentCode!))).toEqual([]);
    expect(findGovernment(standing, 'cheongju')).toMatchObject({ code: '43110', validFrom: '2014-07-01' });
    expect(findGovernment(standing, 'sejong')).toMatchObject({ code: '36', parentCode: null });
  });
});

describe('findGovernment', () => {
  const standing = governmentsOn('2026-11-29', all);

  it.each([
    ['jeju', '50'],
    ['50', '50'],
    ['5000000000', '50'],
    ['11', '11'],
    ['11110', '11110'],
    ['1111000000', '11110'],
    ['gwangju-dong', '12210'],
    ['nowhere', undefined],
    ['50110', undefined],
  ])('finds %s', (asked, code) => {
    expect(findGovernment(standing, asked)?.code).toBe(code);
  });

  it('finds who is no more only among all', () => {
    expect(findGovernment(standing, '46110')).toBeUndefined();
    expect(findGovernment(all, '46110')?.successorCodes).toEqual(['12110']);
  });
});

describe('nameInFull', () => {
  const standing = governmentsOn('2026-11-29', all);
  const full = (asked: string) => nameInFull(findGovernment(standing, asked)!, standing);

  it('says where a district lies, and which of two it is', () => {
    expect(full('busan-jung')).toEqual({ nameKo: '부산광역시 중구', nameEn: 'Jung-gu, Busan' });
    expect(full('51820')).toEqual({ nameKo: '강원특별자치도 고성군', nameEn: 'Goseong-gun, Gangwon State' });
    expect(full('suwon')).toEqual({ nameKo: '수원시', nameEn: 'Suwon' });
    expect(full('jeju')).toEqual({ nameKo: '제주특별자치도', nameEn: 'Jeju' });
  });
});
