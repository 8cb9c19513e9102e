import fc from 'fast-check';
import { findLead, sumOf } from './find-lead.js';

describe('the lead of a joint proposal', () => {
  it('is whoever has the largest share, and of equals the first', () => {
    expect(findLead([30, 70])).toBe(1);
    expect(findLead([50, 50])).toBe(0);
    expect(findLead([20, 40, 40])).toBe(1);
  });

  it('never has less than another', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 10 }), (shares) => {
        expect(shares.every((share) => share <= shares[findLead(shares)]!)).toBe(true);
        expect(sumOf(shares)).toBeGreaterThanOrEqual(shares.length);
      }),
    );
  });
});
