import type { Vector } from './feature-space.js';
import { centre, type LinearWeights } from './linear-weights.js';
import { seededRandom, shuffle } from './seeded-random.js';

/** Counted as one more piece that every text has, this long when squared. */
const BIAS = 0.1;

/**
 * One linear support vector machine for each class against the rest, with squared hinge loss, by dual coordinate
 * descent (Hsieh et al., ICML 2008). All classes are trained in one pass over the texts. The rarer the class of a
 * text, the more its errors cost, by the root of the frequency: the few texts of small classes are heard beside the
 * many that are none of theirs.
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
  const softness = softnessOf(labels, classes).map((share) => share / (2 * cost));
  const squares = Float64Array.from(vectors, (vector) => squaresOf(vector) + BIAS);
  const order = Int32Array.from(vectors.keys());
  const random = seededRandom(seed);

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const example of order) {
      const vector = vectors[example]!;
      scores.set(bias);
      addScores(vector, classes, weights, scores);
      const soft = softness[labels[example]!]!;
      for (let index = 0; index < classes; index++) {
        const side = labels[example] === index ? 1 : -1;
        const alpha = alphas[example * classes + index]!;
        const gradient = side * scores[index]! - 1 + soft * alpha;
        const next = Math.max(alpha - gradient / (squares[example]! + soft), 0);
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

/** The root of how frequent each class is, one for a class of mean size. */
function softnessOf(labels: Int32Array, classes: number): Float64Array {
  const sizes = new Float64Array(classes);
  for (const label of labels) sizes[label]! += classes / labels.length;
  return sizes.map(Math.sqrt);
}

function squaresOf({ values }: Vector): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

/** As for any linear model, but on one kind of numbers only: this loop is where training spends its time. */
function addScores(
  { rows, values }: Vector,
  classes: number,
  weights: Float32Array,
  scores: Float64Array,
): void {
  for (let at = 0; at < rows.length; at++) {
    const start = rows[at]! * classes;
    const value = values[at]!;
    for (let index = 0; index < classes; index++) scores[index]! += weights[start + index]! * value;
  }
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
