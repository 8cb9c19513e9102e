import fc from 'fast-check';
import { calibrate } from './calibrate.js';
import { findLead, weighLabels } from './weigh-labels.js';

const scores = fc.array(fc.double({ min: -40, max: 40, noNaN: true }), { minLength: 2, maxLength: 20 });

describe('weighLabels', () => {
  it('gives probabilities that sum to one, in the order of the scores', () => {
    const odds = fc.double({ min: -3, max: 3, noNaN: true });
    const slope = fc.double({ min: 0, max: 5, noNaN: true });
    fc.assert(
      fc.property(scores, odds, slope, (row, atNone, perUnit) => {
        const weighed = weighLabels(row, { sharpness: 1, odds: atNone, slope: perUnit });
        expect(weighed.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
        const order = [...row.keys()].toSorted((a, b) => row[b]! - row[a]!).map((at) => weighed[at]!);
        expect(order).toEqual(order.toSorted((a, b) => b - a));
      }),
    );
  });

  it('is the surer, the longer the lead', () => {
    const calibration = { sharpness: 1, odds: 0, slope: 1 };
    const sure = [0.5, 1, 2, 4].map((lead) => Math.max(...weighLabels([lead, 0, -9], calibration)));
    expect(sure).toEqual(sure.toSorted((a, b) => a - b));
  });
});

it('findLead finds the two best and their distance', () => {
  expect(findLead([1, 7, 4])).toEqual({ best: 1, second: 2, lead: 3 });
  expect(findLead([3, 3])).toEqual({ best: 0, second: 1, lead: 0 });
});

it('calibrate finds how often a lead is right', () => {
  // Of ten texts with a lead of two nine are right, of ten without any five.
  const rows = Array.from({ length: 1000 }, (_, at) => Float64Array.of(at % 2 === 0 ? 2 : 0, 0));
  const labels = Int32Array.from(rows, (_, at) => {
    const isRight = at % 2 === 0 ? at % 20 !== 0 : at % 4 === 1;
    return isRight ? 0 : 1;
  });
  const calibration = calibrate(rows, labels);
  expect(weighLabels([2, 0], calibration)[0]).toBeCloseTo(0.9, 1);
  expect(weighLabels([1e-9, 0], calibration)[0]).toBeCloseTo(0.5, 1);
});
