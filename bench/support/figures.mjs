import { cpus, loadavg } from 'node:os';

/** The middle one; of an even number the mean of the middle two. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** p50, p95, p99 and max (nearest rank). */
export function percentiles(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}

/** Median, smallest and largest. */
export const spread = (numbers) => ({
  median: median(numbers),
  min: Math.min(...numbers),
  max: Math.max(...numbers),
});

/** Rounds every number in a result to three places, for people and JSON alike. */
export function rounded(value) {
  if (typeof value === 'number') return Number(value.toFixed(value < 10 ? 3 : 1));
  if (Array.isArray(value)) return value.map(rounded);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, rounded(inner)]));
}

/** What the figures were taken on, and how busy it was before. */
export async function machineOf(admin, loadBefore) {
  const { rows } = await admin.query(
    `select current_setting('server_version') as postgres, current_setting('fsync') as fsync,
       current_setting('synchronous_commit') as "synchronousCommit"`,
  );
  return { ...coresOf(loadBefore), ...rows[0] };
}

/** The same where no database takes part. */
export function coresOf(loadBefore) {
  const processors = cpus();
  const [{ model }] = processors;
  return { cores: processors.length, processor: model.trim(), loadBefore, node: process.version };
}

/** Programs that wanted a core during the last minute. */
export const currentLoad = () => loadavg()[0];
