/** From this confidence on, so large a share of the answers, and so many of those right. */
export interface Point {
  from: number;
  share: number;
  accuracy: number;
}

/** What would pass at a threshold: the share of cases, and how many of those were right; null where nothing would. */
export function atThreshold(curve: Point[], threshold: number): Point | null {
  return curve.findLast(({ from }) => from >= threshold) ?? null;
}

/** A threshold as it is written: percent, with a digit behind the point where there is one. */
export function writeThreshold(threshold: number | null): string {
  return threshold === null ? '' : String(Math.round(threshold * 1_000) / 10);
}

/** A threshold that was written; null for an empty text, which means never; undefined for what is no percentage. */
export function readThreshold(text: string): number | null | undefined {
  const written = text.trim().replace(/\s*%$/, '').replace(',', '.');
  if (written === '') return null;
  if (!/^\d{1,3}(\.\d+)?$/.test(written) || Number(written) > 100) return undefined;
  return Number(written) / 100;
}

/** The threshold that the model itself would choose, rounded up so that it keeps what it promises. */
export function roundUp(threshold: number): number {
  return Math.min(1, Math.ceil(threshold * 1_000) / 1_000);
}
