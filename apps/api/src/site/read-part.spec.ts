import { addressOfPart, readPart } from './read-part.js';

const ID = '01a1fd28-c02d-765c-a18a-62b4efdddbe6';

describe('readPart', () => {
  it.each([
    [
      { agency: 'mois', state: 'late', after: ID },
      { agency: 'mois', state: 'late', after: ID },
    ],
    [{ agency: 'MOIS', state: 'forgotten', after: 'x' }, {}],
    [{ state: ['late', 'moved'], page: '2' }, { state: 'late' }],
    [{}, {}],
  ])('reads %j as %j', (query, part) => {
    expect(readPart(query)).toEqual(part);
  });

  it('names the address that it reads', () => {
    expect(addressOfPart({ agency: 'mois', state: 'in_time' })).toBe(
      '/results/promises?agency=mois&state=in_time',
    );
    expect(addressOfPart({})).toBe('/results/promises');
  });
});
