import type { Classifier } from './classifier.js';

/** What a written model begins with; the number changes with the format. */
export const MARK = 'MADANG-CLASSIFIER-2\n';

/** What is written as JSON before the numbers. */
export interface Header extends Pick<Classifier, 'labels' | 'cut' | 'calibration' | 'threshold'> {
  features: number;
  bias: number[];
}

/** A model as bytes: mark, length of the header, header, then pieces, rarity and weights, all little-endian. */
export function writeClassifier({
  labels,
  cut,
  rows,
  rarity,
  linear,
  calibration,
  threshold,
}: Classifier): Buffer {
  const header: Header = {
    ...{ labels, cut, calibration, threshold },
    features: rows.size,
    bias: [...linear.bias],
  };
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  const numbers = [Int32Array.from(rows.keys()), rarity, Int16Array.from(linear.weights)];
  return Buffer.concat([Buffer.from(MARK), length, text, ...numbers.map(bytesOf)]);
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
}
