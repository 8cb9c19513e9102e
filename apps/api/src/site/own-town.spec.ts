import { readOwnTown } from './own-town.js';

const towns = [{ code: 'jeonju', nameKo: '전주시', nameEn: 'Jeonju', address: 'http://jeonju.localhost' }];
const regions = [{ tenantId: '', code: '52', nameKo: '전북', nameEn: 'Jeonbuk', position: 0 }];

describe('readOwnTown', () => {
  it('finds a place with a site of its own, and a region', () => {
    expect(readOwnTown('site:jeonju', towns, regions)).toMatchObject({ kind: 'site', town: towns[0] });
    expect(readOwnTown('region:52', towns, regions)).toMatchObject({ kind: 'region', region: regions[0] });
  });

  it.each([undefined, '', 'site:', 'site:nowhere', 'region:jeonju', 'region', 'jeonju', 'site:jeonju2'])(
    'finds nothing for %j',
    (value) => {
      expect(readOwnTown(value, towns, regions)).toBeNull();
    },
  );
});
