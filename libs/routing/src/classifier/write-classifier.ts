import type { Classifier, Embedded } from './classifier.js';

/** What a written model begins with; the number changes with the format. */
export const MARK = 'MADANG-CLASSIFIER-2\n';

/** What is written as JSON before the numbers. */
export interface Header extends Pick<Classifier, 'labels' | 'cut' | 'calibration' | 'threshold'> {
  features: number;
  bias: number[];
  embedded: WrittenEmbedded | null;
}

/** The part that knows vectors; its weights come last. */
interface WrittenEmbedded extends Omit<Embedded, 'linear'> {
  dimension: number;
  bias: number[];
}

/** A model as bytes: mark, length of the header, header, then pieces, rarity, weights and those for vectors, all little-endian. */
export function writeClassifier({
  labels,
  cut,
  rows,
  rarity,
  linear,
  calibration,
  threshold,
  embedded,
}: Classifier): Buffer {
  const header: Header = {
    ...{ labels, cut, calibration, threshold },
    features: rows.size,
    bias: [...linear.bias],
    embedded: embedded && describe(embedded),
  };
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  const numbers = [Int32Array.from(rows.keys()), rarity, Int16Array.from(linear.weights)];
  const dense = embedded ? [Float32Array.from(embedded.linear.weights)] : [];
  return Buffer.concat([Buffer.from(MARK), length, text, ...[...numbers, ...dense].map(bytesOf)]);
}

function describe({ linear: { bias, weights, classes }, ...rest }: Embedded): WrittenEmbedded {
  return { ...rest, dimension: weights.length / classes, bias: [...bias] };
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
}
