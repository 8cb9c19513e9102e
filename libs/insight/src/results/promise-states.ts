const RUNS = 'p.kept_on is null and p.dropped_on is null';

/**
 * What became of a promise, as a condition on `delivery.commitments p` with today as `$2`. Figure and list ask the
 * same. Kept in time means by the day first promised: an agency that moves the day does not become punctual by it.
 */
export const STANDINGS = {
  in_time: 'p.kept_on <= p.first_promised_on',
  late: 'p.kept_on > p.first_promised_on',
  running: RUNS,
  moved: `${RUNS} and p.slips > 0`,
  overdue: `${RUNS} and p.promised_on < $2`,
  undone: 'p.dropped_on is not null',
} as const;

export type PromiseState = keyof typeof STANDINGS;

/** The parts of a figure that can be listed; without one, all promises. */
export const PROMISE_STATES = Object.keys(STANDINGS) as PromiseState[];

/** The day first promised has come, or the promise ended before it. */
export const HAS_COME = `not (${RUNS}) or p.first_promised_on < $2`;
