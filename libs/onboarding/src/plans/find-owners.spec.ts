import { readReference } from '@app/catalogue';
import { findOwnerOfRule, findOwners } from './find-owners.js';

const agencies = readReference('agencies');
const rules = readReference('routing-rules');
const ownerOf = (code: string, day: string): string =>
  findOwnerOfRule(
    agencies,
    rules.find((rule) => rule.code === code)!,
    day,
  );

describe('owners of a matter', () => {
  it.each([
    ['mois', '2026-11-21', ['mois']],
    ['moef', '2026-01-01', ['moef']],
    ['moef', '2026-01-02', ['mofe', 'mpb']],
    ['cha', '2024-05-16', ['cha']],
    ['cha', '2024-05-17', ['khs']],
  ])('of %s on %s are %j', (code, day, owners) => {
    expect(findOwners(agencies, code, day)).toEqual(owners);
  });

  it.each([
    ['energy', '2025-09-30', 'motie'],
    ['energy', '2025-10-01', 'mcee'],
    ['childcare-centres', '2024-06-26', 'mohw'],
    ['childcare-centres', '2024-06-27', 'moe'],
    ['tax-policy', '2026-01-02', 'mofe'],
    ['veterans', '2026-11-21', 'mpva'],
    ['patents', '2026-11-21', 'moip'],
  ])('rule %s leads on %s to %s', (code, day, owner) => {
    expect(ownerOf(code, day)).toBe(owner);
  });

  it('lead every rule to an agency that stands on that day', () => {
    for (const day of ['2021-04-01', '2025-10-01', '2026-11-21'])
      for (const { code } of rules) {
        const owner = agencies.find((agency) => agency.code === ownerOf(code, day))!;
        expect([code, day, (owner.validFrom ?? '') <= day]).toEqual([code, day, true]);
        expect([code, day, owner.validTo === null || day < owner.validTo]).toEqual([code, day, true]);
      }
  });

  it('refuse a code that does not exist', () => {
    expect(() => findOwners(agencies, 'nobody', '2026-11-21')).toThrow('nobody');
  });
});
