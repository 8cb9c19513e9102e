import { findOfficials } from './find-officials.js';

const official = (id: string, roles: string[], agencyCode: string | null = 'mois') => ({
  id,
  personId: `person of ${id}`,
  roles,
  agencyCode,
});
const reviewer = official('reviewer', ['reviewer']);
const other = official('other', ['reviewer']);
const lead = official('lead', ['lead']);
const elsewhere = official('elsewhere', ['reviewer', 'lead'], 'moe');
const administrator = official('administrator', ['administrator'], null);
const all = [reviewer, other, lead, elsewhere, administrator];
const event = (agency: string | null, assignee: string | null = null) => ({ data: { agency, assignee } });

describe('findOfficials', () => {
  it.each([
    ['desk', event('mois', 'reviewer'), [reviewer]],
    ['desk', event('mois'), [reviewer, other, lead]],
    ['department', event('mois', 'reviewer'), [reviewer, other, lead]],
    ['superiors', event('mois'), [lead, administrator]],
    ['department', event(null), [administrator]],
    ['desk', event('nobody-there'), [administrator]],
  ] as const)('the %s of %j', (audience, given, expected) => {
    expect(findOfficials(given, audience, all, new Map())).toEqual(expected);
  });

  it('and whoever stands in for one of them, once', () => {
    const standIns = new Map([
      ['reviewer', ['other', 'lead']],
      ['lead', ['other']],
      ['administrator', ['gone']],
    ]);
    const told = (audience: 'desk' | 'superiors') =>
      findOfficials(event('mois', 'reviewer'), audience, all, standIns);
    expect(told('desk')).toEqual([reviewer, other, lead]);
    expect(told('superiors')).toEqual([lead, administrator, other]);
  });

  it('but not with marks, which each gives for themselves', () => {
    const given = { data: { evaluators: ['reviewer'] } };
    expect(findOfficials(given, 'evaluators', all, new Map([['reviewer', ['other']]]))).toEqual([reviewer]);
  });
});
