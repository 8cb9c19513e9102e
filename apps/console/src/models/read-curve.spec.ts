import { atThreshold, readThreshold, roundUp, writeThreshold } from './read-curve.js';

const curve = [
  { from: 0.9, share: 0.2, accuracy: 1 },
  { from: 0.7, share: 0.6, accuracy: 0.9 },
  { from: 0.4, share: 1, accuracy: 0.8 },
];

describe('a threshold on the curve', () => {
  it.each([
    [0, 1],
    [0.4, 1],
    [0.5, 0.6],
    [0.7, 0.6],
    [0.9, 0.2],
  ])('of %d lets a share of %d pass', (threshold, share) => {
    expect(atThreshold(curve, threshold)!.share).toBe(share);
  });

  it('that nothing reaches lets nothing pass', () => {
    expect(atThreshold(curve, 0.95)).toBeNull();
    expect(atThreshold([], 0)).toBeNull();
  });

  it.each<[string, number | null | undefined]>([
    ['88', 0.88],
    [' 88.5 % ', 0.885],
    ['100', 1],
    ['', null],
    ['  ', null],
    ['101', undefined],
    ['-1', undefined],
    ['많이', undefined],
  ])('%j is read as %p', (text, threshold) => {
    expect(readThreshold(text)).toBe(threshold);
  });

  it('is written as it was read, and the model’s own is rounded up', () => {
    expect(['', '88', '88.5', '0'].map((text) => writeThreshold(readThreshold(text)!))).toEqual([
      '',
      '88',
      '88.5',
      '0',
    ]);
    expect([roundUp(0.8801), roundUp(0.88), roundUp(0.9999)]).toEqual([0.881, 0.88, 1]);
  });
});
