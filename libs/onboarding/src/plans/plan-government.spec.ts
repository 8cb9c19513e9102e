import { findGovernment, governmentsOn, nameInFull } from '@app/tenancy';
import { defaultAgencies } from '../agencies/read-agencies.js';
import { listRegions } from './list-regions.js';
import { planGovernment } from './plan-government.js';
import { peopleOf } from './write-wordings.js';

const day = '2026-11-29';
const standing = governmentsOn(day);

function planOf(asked: string) {
  const government = findGovernment(standing, asked)!;
  const tenant = {
    code: government.slug,
    kind: 'town' as const,
    ...nameInFull(government, standing),
    regionCode: government.code,
    languages: ['ko' as const],
    host: null,
  };
  const people = peopleOf(government.kind);
  return planGovernment({ tenant, agencies: defaultAgencies(), workflow: 'small', people }, day);
}

describe('the regions of the nation', () => {
  const codesOn = (at: string) => listRegions(null, at).map(({ code }) => code!);

  it('are those that stand on the day: two that became one give it their place, once', () => {
    const [before, since] = [codesOn('2026-06-30'), codesOn('2026-07-01')];
    expect(before).toEqual(expect.arrayContaining(['29', '46']));
    expect(since).toHaveLength(before.length - 1);
    expect(since.filter((code) => ['12', '29', '46'].includes(code))).toEqual(['12']);
    expect(since.indexOf('12')).toBe(before.indexOf('29'));
    expect(new Set(since).size).toBe(since.length);
  });
});

describe('the plan of a local government', () => {
  it.each([
    ['jeju', 1, '도민'],
    ['seoul', 26, '시민'],
    ['sejong', 1, '시민'],
    ['busan-jung', 1, '구민'],
    ['gapyeong', 1, '군민'],
    ['jeonju', 3, '시민'],
    ['jeonnam-gwangju', 28, '시민'],
  ])('of %s has %i regions and speaks of %s', (asked, regions, people) => {
    const plan = planOf(asked);
    expect(plan.regions).toHaveLength(regions);
    expect(plan.regions[0]!.code).toBe(plan.tenant.regionCode);
    expect(plan.wordings.find(({ key }) => key === 'author.noun')?.ko).toBe(people);
  });

  it('leads rules and topics to its agencies, words before topics, without a tie', () => {
    const { rules, topics, agencies } = planOf('jeju');
    const codes = agencies.map(({ code }) => code);
    const owners = [
      ...rules.map(({ agencyCode }) => agencyCode!),
      ...topics.flatMap((one) => one.agencyCodes!),
    ];
    expect(owners.filter((code) => !codes.includes(code))).toEqual([]);
    const kinds = rules.map(({ code }) => code!.split('-')[0]);
    expect(kinds.lastIndexOf('words')).toBeLessThan(kinds.indexOf('topic'));
    const positions = rules.map(({ position }) => position!);
    expect(positions).toEqual([...new Set(positions)].toSorted((a, b) => a - b));
    expect(rules.every(({ code }) => /^[a-z0-9][a-z0-9_-]{0,63}$/.test(code!))).toBe(true);
  });
});
