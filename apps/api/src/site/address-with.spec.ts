import { addressWith } from './address-with.js';

describe('an address', () => {
  it.each<[parts: Record<string, string | undefined>, address: string]>([
    [{}, '/ideas/1'],
    [{ token: undefined }, '/ideas/1'],
    [{ sort: 'newest', after: undefined, token: 'a&b' }, '/ideas/1?sort=newest&token=a%26b'],
  ])('with %j', (parts, address) => {
    expect(addressWith('/ideas/1', parts)).toBe(address);
  });
});
