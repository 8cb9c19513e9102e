import type { Classifier } from './classifier.js';
import { type Header, MARK } from './write-classifier.js';

/**
 * Reads what writeClassifier wrote; answers are the same as before. Null where the bytes are no model of this format
 * or not all of one: train again.
 */
export function readClassifier(bytes: Uint8Array): Classifier | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length < MARK.length + 4 || buffer.toString('latin1', 0, MARK.length) !== MARK) return null;
  const start = MARK.length + 4;
  const end = start + buffer.readUInt32LE(MARK.length);
  const header = parseHeader(buffer.toString('utf8', start, end));
  if (!header) return null;
  const { labels, cut, calibration, threshold, features, bias, embedded } = header;
  const weights = features * labels.length;
  const dense = (embedded?.dimension ?? 0) * labels.length;
  const denseStart = features * 8 + weights * 2;
  if (buffer.length !== end + denseStart + dense * 4) return null;

  // Copied, because numbers must begin at a multiple of their size.
  const numbers = Uint8Array.from(buffer.subarray(end)).buffer;
  const grams = new Int32Array(numbers, 0, features);
  return {
    ...{ labels, cut, calibration, threshold },
    rows: new Map(Array.from(grams, (gram, row) => [gram, row])),
    rarity: new Float32Array(numbers, features * 4, features),
    linear: {
      classes: labels.length,
      weights: new Int16Array(numbers, features * 8, weights),
      bias: Float64Array.from(bias),
    },
    embedded: embedded && {
      ...{ model: embedded.model, calibration: embedded.calibration, threshold: embedded.threshold },
      linear: {
        classes: labels.length,
        // Two-byte weights end where four-byte ones may not begin.
        weights: new Float32Array(numbers.slice(denseStart)),
        bias: Float64Array.from(embedded.bias),
      },
    },
  };
}

function parseHeader(text: string): Header | null {
  try {
    return JSON.parse(text) as Header;
  } catch {
    return null;
  }
}
