import { listDifferences } from './list-differences.js';
import type { Values } from './use-settings.js';

const jeju: Values = {
  ...{ nameKo: '제주', nameEn: 'Jeju', siteNameKo: '제주마당', siteNameEn: 'Jeju Madang' },
  ...{ languages: ['ko', 'en'], colour: null },
};

describe('two states of the settings', () => {
  it('that are alike differ in nothing', () => {
    expect(listDifferences(jeju, { ...jeju, languages: ['ko', 'en'] })).toEqual([]);
  });

  it('differ in a colour, in the order of languages, in a name', () => {
    expect(
      listDifferences(jeju, { ...jeju, nameEn: 'Cheju', colour: '#0b50d0', languages: ['en', 'ko'] }),
    ).toEqual([
      { field: 'nameEn', one: 'Jeju', other: 'Cheju' },
      { field: 'languages', one: 'ko,en', other: 'en,ko' },
      { field: 'colour', one: '', other: '#0b50d0' },
    ]);
  });
});
