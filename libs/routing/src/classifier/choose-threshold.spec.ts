import fc from 'fast-check';
import { chooseThreshold, type Tried } from './choose-threshold.js';

const answers = fc.array(
  fc.record({ confidence: fc.integer({ min: 0, max: 50 }).map((n) => n / 50), isRight: fc.boolean() }),
  { maxLength: 200 },
);
const right = (part: number) => ({ right: part, confidence: 0 });
const orNever = (threshold: number | null): number => threshold ?? Infinity;

describe('chooseThreshold', () => {
  it('is the lowest confidence from which on enough is right', () => {
    const tried: Tried[] = Array.from({ length: 100 }, (_, at) => ({
      confidence: at / 100,
      isRight: at >= 40,
    }));
    expect(chooseThreshold(tried, right(1))).toBe(0.4);
    expect(chooseThreshold(tried, right(0.75))).toBe(0.2);
    expect(chooseThreshold(tried, right(0))).toBe(0);
  });

  it('believes no lucky stretch: the answers must also promise as much', () => {
    const tried: Tried[] = Array.from({ length: 101 }, (_, at) => ({ confidence: at / 100, isRight: true }));
    expect(chooseThreshold(tried, { right: 1, confidence: 0.8 })).toBeCloseTo(0.6);
    expect(chooseThreshold(tried, { right: 1, confidence: 0.95 })).toBeNull();
  });

  it('is none where nothing is right, and where too little is known', () => {
    expect(chooseThreshold(Array(50).fill({ confidence: 0.9, isRight: false }), right(0.5))).toBeNull();
    expect(chooseThreshold(Array(19).fill({ confidence: 0.9, isRight: true }), right(0.5))).toBeNull();
  });

  it('keeps what it promises, and rises with the wish', () => {
    fc.assert(
      fc.property(
        answers,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (tried, a, b) => {
          const [lower, higher] = a < b ? [a, b] : [b, a];
          const threshold = chooseThreshold(tried, right(lower));
          expect(orNever(threshold)).toBeLessThanOrEqual(orNever(chooseThreshold(tried, right(higher))));
          if (threshold === null) return;
          const sure = tried.filter(({ confidence }) => confidence >= threshold);
          expect(sure.filter(({ isRight }) => isRight).length / sure.length).toBeGreaterThanOrEqual(lower);
        },
      ),
    );
  });
});
