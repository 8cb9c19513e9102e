import { aSample } from './a-sample.js';
import type { Example } from './example.js';
import { seededRandom } from './seeded-random.js';
import { trainClassifier } from './train-classifier.js';

const examples = aSample(120);
const labels = examples.map(({ label }) => label);
const random = seededRandom(5);
const relabelled = (label: (at: number) => string): Example[] =>
  examples.map((example, at) => ({ ...example, label: label(at) }));

describe('trainClassifier', () => {
  it.each<[string, Example[]]>([
    ['no_examples', []],
    ['too_few_examples', examples.slice(0, 19)],
    ['too_few_examples', relabelled((at) => (at < 4 ? '환경' : '교통'))],
    ['one_label', relabelled(() => '교통')],
    ['no_words', examples.map(({ label }) => ({ label, title: '?!', body: null }))],
    ['same_texts', examples.map(({ label }) => ({ label, title: '버스', body: '노선' }))],
    [
      'contradictory_labels',
      examples.map(({ label }, at) => ({ label, title: `버스 ${at % 20}`, body: '' })),
    ],
    ['labels_say_nothing', relabelled(() => labels[Math.floor(random() * labels.length)]!)],
  ])('refuses with %s', (poison, set) => expect(trainClassifier(set)).toEqual({ poison }));

  it('learns in spite of a few contradictions and texts without words', () => {
    const spoiled = [...examples, { label: '교통' }, { ...examples[0]!, label: '환경' }];
    expect(trainClassifier(spoiled)).toHaveProperty('classifier');
  });
});
