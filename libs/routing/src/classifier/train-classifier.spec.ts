import fc from 'fast-check';
import { aSample } from './a-sample.js';
import { classify } from './classify.js';
import type { Classifier } from './classifier.js';
import { readClassifier } from './read-classifier.js';
import { trainBaseline } from './train-baseline.js';
import { trainClassifier } from './train-classifier.js';
import { writeClassifier } from './write-classifier.js';

const examples = aSample(120);
const trained = (): Classifier => {
  const training = trainClassifier(examples);
  if ('poison' in training) throw new Error(training.poison);
  return training.classifier;
};
const classifier = trained();
const texts = fc.record({
  title: fc.option(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('어린이집 급식', '버스 노선'))),
  body: fc.option(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('하천의 악취', '😀', ''))),
});

describe('a trained classifier', () => {
  it('finds the desk of texts it has not seen, and says by which of their words', () => {
    const others = aSample(60, 2);
    const right = others.filter((other) => classify(classifier, other).label === other.label);
    expect(right.length).toBeGreaterThan(55);
    const { label, reasons, isAutomatic } = classify(classifier, {
      title: '어린이집에서',
      body: '어린이집에서 아이가 먹는 급식 문제를 보아 주세요',
    });
    expect([label, isAutomatic]).toEqual(['보육', true]);
    expect(reasons[0]!.word).toBe('어린이집에서');
    expect(reasons.map(({ word }) => word)).toEqual(expect.arrayContaining(['급식']));
    expect(reasons.every(({ part }) => part > 0 && part <= 1)).toBe(true);
  });

  it('gives probabilities that sum to one, best first, for any text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { confidence, runnersUp } = classify(classifier, text);
        const all = [confidence, ...runnersUp.map((guess) => guess.confidence)];
        expect(all).toHaveLength(3);
        expect(all.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9);
        expect(all).toEqual(all.toSorted((a, b) => b - a));
      }),
    );
  });

  it.each([
    {},
    { title: '', body: null },
    { title: '!!! …', body: 'https://example.org/버스' },
    { body: 'ㅁ' },
  ])('is not sure of %j, and names no word', (text) =>
    expect(classify(classifier, text)).toMatchObject({ isAutomatic: false, reasons: [] }),
  );

  it('is the same when trained again', () => {
    expect(writeClassifier(trained()).equals(writeClassifier(classifier))).toBe(true);
  });

  it('reports its steps', () => {
    const steps: number[] = [];
    trainClassifier(examples, (done, all) => steps.push(done / all));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps.at(-1)).toBe(1);
  });
});

describe('a written classifier', () => {
  const bytes = writeClassifier(classifier);

  it('answers as before when it is read', () => {
    const read = readClassifier(bytes)!;
    fc.assert(fc.property(texts, (text) => expect(classify(read, text)).toEqual(classify(classifier, text))));
    expect(writeClassifier(read).equals(bytes)).toBe(true);
  });

  it('is read from anywhere in memory', () => {
    const shifted = Buffer.concat([Buffer.from('x'), bytes]).subarray(1);
    expect(classify(readClassifier(shifted)!, examples[0]!)).toEqual(classify(classifier, examples[0]!));
  });

  it('is not read when cut short, too long, or something else', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (end) =>
        expect(readClassifier(bytes.subarray(0, end))).toBeNull(),
      ),
    );
    expect(readClassifier(Buffer.concat([bytes, Buffer.from([0])]))).toBeNull();
    expect(readClassifier(Buffer.from('{"labels": []}'.padEnd(100)))).toBeNull();
  });
});

it('the baseline finds the desk as well, where words are this plain', () => {
  const rank = trainBaseline(examples, 0.01);
  const others = aSample(60, 2);
  expect(others.filter((other) => rank(other)[0] === other.label).length).toBeGreaterThan(50);
});
