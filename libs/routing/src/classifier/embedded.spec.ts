import { aSample } from './a-sample.js';
import { classify } from './classify.js';
import type { Classifier } from './classifier.js';
import type { Example } from './example.js';
import { readClassifier } from './read-classifier.js';
import { seededRandom } from './seeded-random.js';
import { trainClassifier } from './train-classifier.js';
import { writeClassifier } from './write-classifier.js';

const random = seededRandom(3);
/** Texts that say little, and vectors that say much: the label's number stands out of the noise. */
const examples = aSample(240).map((example, at): Example => {
  const values = Float32Array.from({ length: 8 }, () => 0.5 + random());
  values[at % 3]! += 1.5;
  const body = random() < 0.5 ? example.body : aSample(at + 2, at)[at + 1]!.body;
  return { title: null, body: body!, label: example.label, vector: { model: 'a', values } };
});
const [taught, asked] = [examples.slice(0, 180), examples.slice(180)];
const train = (of: Example[]): Classifier => {
  const training = trainClassifier(of);
  if ('poison' in training) throw new Error(training.poison);
  return training.classifier;
};
const rightOf = (classifier: Classifier, texts: Example[]): number =>
  texts.filter((text) => classify(classifier, text).label === text.label).length;
const bare = (text: Example): Example => ({ ...text, vector: null });
const classifier = train(taught);

describe('a classifier that learnt with vectors', () => {
  it('is right more often with them, and says whether they spoke', () => {
    expect(classifier.embedded?.model).toBe('a');
    expect(rightOf(classifier, asked)).toBeGreaterThan(rightOf(classifier, asked.map(bare)));
    expect(classify(classifier, asked[0]!).hasVector).toBe(true);
    expect(classify(classifier, bare(asked[0]!)).hasVector).toBe(false);
  });

  it('says without a vector what it would say had it never seen any', () => {
    const alone = train(taught.map(bare));
    for (const text of asked) expect(classify(classifier, bare(text))).toEqual(classify(alone, bare(text)));
  });

  it.each([
    ['another model', { model: 'b', values: asked[0]!.vector!.values }],
    ['another dimension', { model: 'a', values: new Float32Array(7).fill(1) }],
  ])('does not hear a vector of %s', (_, vector) =>
    expect(classify(classifier, { ...asked[0]!, vector })).toEqual(classify(classifier, bare(asked[0]!))),
  );

  it('answers as before when it is written and read', () => {
    const bytes = writeClassifier(classifier);
    const read = readClassifier(bytes)!;
    for (const text of asked) expect(classify(read, text)).toEqual(classify(classifier, text));
    expect(writeClassifier(read).equals(bytes)).toBe(true);
    expect(readClassifier(bytes.subarray(0, -4))).toBeNull();
  });
});

it('vectors that say nothing are not learnt from, nor where one is missing or of another model', () => {
  const noise = taught.map((text) => ({
    ...text,
    body: `${text.label} ${text.body}`,
    vector: { model: 'a', values: Float32Array.from({ length: 8 }, () => random() - 0.5) },
  }));
  expect(train(noise).embedded).toBeNull();
  expect(train(taught.map((text, at) => (at === 7 ? bare(text) : text))).embedded).toBeNull();
  const other = { model: 'b', values: taught[7]!.vector!.values };
  expect(train(taught.map((text, at) => (at === 7 ? { ...text, vector: other } : text))).embedded).toBeNull();
});
