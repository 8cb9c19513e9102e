import { ideasForAgencies } from '../../../../test/support/decided-ideas.js';
import { classify } from '../classifier/classify.js';
import type { Example } from '../classifier/example.js';
import { readClassifier } from '../classifier/read-classifier.js';
import { buildCandidate, type Candidate, FEWEST_DECISIONS } from './build-candidate.js';
import { drawCurve } from './measure-classifier.js';

const decided = (count: number, seed = 1): Example[] =>
  ideasForAgencies(count, { seed }).map(({ title, improvement: body, agency: label }) => ({
    ...{ title, body, label },
  }));
const decisions = decided(120);
const bare = { serving: null, embeddingModel: null };

function accepted(candidate: Candidate): Extract<Candidate, { bytes: Uint8Array }> {
  if ('refusal' in candidate) throw new Error(candidate.refusal);
  return candidate;
}

describe('a candidate', () => {
  it('is measured on the latest fifth, and answers after it was written and read', () => {
    const { bytes, figures } = accepted(buildCandidate({ decisions, ...bare }));
    expect(figures).toMatchObject({ heldBack: 24, against: { version: null } });
    expect(figures.top1).toBeGreaterThan(0.7);
    expect(figures.top3).toBe(1);
    const [fresh] = decided(3, 5);
    expect(classify(readClassifier(bytes)!, fresh!).label).toBe(fresh!.label);
  });

  it('has not seen what it is measured on, and neither has what serves', () => {
    const before = accepted(buildCandidate({ decisions: decisions.slice(0, 90), ...bare }));
    const alien = decisions.map((one, at) => (at < 96 ? one : { ...one, label: 'nobody' }));
    const serving = { version: 7, bytes: before.bytes };
    const { figures } = accepted(buildCandidate({ decisions: alien, serving, embeddingModel: null }));
    expect(figures).toMatchObject({ top1: 0, against: { version: 7, top1: 0 } });
  });

  it('is refused when it is right less often than what serves', () => {
    const serving = { version: 1, bytes: accepted(buildCandidate({ decisions, ...bare })).bytes };
    const mistaken = decisions.map((one, at) =>
      at < 96 && one.label === 'mohw' ? { ...one, label: 'molit' } : one,
    );
    expect(buildCandidate({ decisions: mistaken, serving, embeddingModel: null })).toMatchObject({
      refusal: 'worse_than_serving',
      figures: { against: { version: 1 } },
    });
  });

  it('takes the place of one whose bytes cannot be read', () => {
    const serving = { version: 1, bytes: Buffer.from('something else') };
    expect(
      accepted(buildCandidate({ decisions, serving, embeddingModel: null })).figures.against.version,
    ).toBeNull();
  });

  it.each([
    [0, 'no_examples'],
    [FEWEST_DECISIONS - 1, 'too_few_examples'],
  ])('is refused of %d decisions: %s', (count, refusal) => {
    expect(buildCandidate({ decisions: decided(count), ...bare })).toEqual({ refusal, figures: null });
  });
});

describe('the curve', () => {
  it('begins with the surest answers and takes equal ones together', () => {
    const tried = [
      { confidence: 0.50001, isRight: false },
      { confidence: 0.9, isRight: true },
      { confidence: 0.50002, isRight: true },
      { confidence: 0.4, isRight: true },
    ];
    expect(drawCurve(tried)).toEqual([
      { from: 0.9, share: 0.25, accuracy: 1 },
      { from: 0.5, share: 0.75, accuracy: 2 / 3 },
      { from: 0.4, share: 1, accuracy: 0.75 },
    ]);
  });
});
