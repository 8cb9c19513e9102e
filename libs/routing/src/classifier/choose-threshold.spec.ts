import fc from 'fast-check';
import { chooseThreshold, type Tried } from './choose-threshold.js';

const answers = fc.array(
  fc.record({ confidence: fc.integer({ min: 0, max: 50 }).map((n) => n / 50), isRight: fc.boolean() }),
  { maxLength: 200 },
);
const orNever = (threshold: number | null): number => threshold ?? Infinity;

describe('chooseThreshold', () => {
  it('is the lowest confidence from which on enough is right', () => {
    const tried: Tried[] = Array.from({ length: 100 }, (_, at) => ({
      confidence: at / 100,
      isRight: at >= 40,
    }));
    expect(chooseThreshold(tried, 1)).toBe(0.4);
    expect(chooseThreshold(tried, 0.75)).toBe(0.2);
    expect(chooseThreshold(tried, 0)).toBe(0);
  });

  it('is none where nothing is right, and where too little is known', () => {
    expect(chooseThreshold(Array(50).fill({ confidence: 0.9, isRight: false }), 0.5)).toBeNull();
    expect(chooseThreshold(Array(19).fill({ confidence: 0.9, isRight: true }), 0.5)).toBeNull();
  });

  it('keeps what it promises, and rises with the wish', () => {
    fc.assert(
      fc.property(
        answers,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (tried, a, b) => {
          const [lower, higher] = a < b ? [a, b] : [b, a];
          const threshold = chooseThreshold(tried, lower);
          expect(orNever(threshold)).toBeLessThanOrEqual(orNever(chooseThreshold(tried, higher)));
          if (threshold === null) return;
          const sure = tried.filter(({ confidence }) => confidence >= threshold);
          expect(sure.filter(({ isRight }) => isRight).length / sure.length).toBeGreaterThanOrEqual(lower);
        },
      ),
    );
  });
});
