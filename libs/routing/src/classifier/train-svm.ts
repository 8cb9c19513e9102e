import type { Vector } from './feature-space.js';
import { addScores, centre, type LinearWeights } from './linear-weights.js';
import { seededRandom, shuffle } from './seeded-random.js';

/** Counted as one more piece that every text has. */
const BIAS = 1;

/**
 * One linear support vector machine for each class against the rest, with squared hinge loss, by dual coordinate
 * descent (Hsieh et al., ICML 2008). All classes are trained in one pass over the texts.
 */
export function trainSvm(
  vectors: Vector[],
  labels: Int32Array,
  classes: number,
  features: number,
  { cost, epochs, seed }: { cost: number; epochs: number; seed: number },
): LinearWeights {
  const weights = new Float32Array(features * classes);
  const bias = new Float64Array(classes);
  const alphas = new Float64Array(vectors.length * classes);
  const steps = new Float64Array(classes);
  const scores = new Float64Array(classes);
  const softness = 1 / (2 * cost);
  const curvatures = Float64Array.from(vectors, (vector) => squaresOf(vector) + BIAS + softness);
  const order = Int32Array.from(vectors.keys());
  const random = seededRandom(seed);

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const example of order) {
      const vector = vectors[example]!;
      scores.set(bias);
      addScores(vector, classes, weights, scores);
      for (let index = 0; index < classes; index++) {
        const side = labels[example] === index ? 1 : -1;
        const alpha = alphas[example * classes + index]!;
        const gradient = side * scores[index]! - 1 + softness * alpha;
        const next = Math.max(alpha - gradient / curvatures[example]!, 0);
        alphas[example * classes + index] = next;
        steps[index] = (next - alpha) * side;
        bias[index]! += steps[index]! * BIAS;
      }
      addSteps(vector, classes, steps, weights);
    }
  }
  const trained = { classes, weights, bias };
  centre(trained);
  return trained;
}

function squaresOf({ values }: Vector): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

function addSteps(
  { rows, values }: Vector,
  classes: number,
  steps: Float64Array,
  weights: Float32Array,
): void {
  for (let at = 0; at < rows.length; at++) {
    const start = rows[at]! * classes;
    const value = values[at]!;
    for (let index = 0; index < classes; index++) weights[start + index]! += steps[index]! * value;
  }
}
