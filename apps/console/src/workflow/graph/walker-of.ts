/** Who may go a way, as far as the drawing tells them apart. */
export const WALKERS = ['officials', 'proposer', 'system'] as const;
export type Walker = (typeof WALKERS)[number];

/** Officials, where any of them may; the proposer alone; the system alone. */
export function walkerOf(by: string[]): Walker {
  if (by.length === 0) return 'officials';
  if (by.every((role) => role === 'citizen-owner')) return 'proposer';
  return by.every((role) => role === 'system') ? 'system' : 'officials';
}
