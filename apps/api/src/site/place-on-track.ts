/** What the track needs to know of an idea. */
export interface OnTrack {
  status: string;
  state: string | null;
  decidedAt: Date | string | null;
  promisedOn: string | null;
  /** Last day of the agency's time; null where none runs. */
  dueOn: string | null;
}

export type Step = 'confirm' | 'receive' | 'review' | 'decide' | 'promise' | 'carry_out';

interface Track {
  steps: Step[];
  current: Step;
}

/** States before an official begins to review; every other state that is not decided is under review. */
export const BEFORE_REVIEW = new Set([
  'received',
  'supplement_requested',
  'transferred',
  'arbitration',
  'petition_received',
]);

/**
 * Where an idea stands on the way that every idea takes. Side ways (a supplement, a transfer) are no steps of
 * their own: they lead back to the step they left. Once decided, time of the agency that runs is a promise, or,
 * without one, another look at the decision. Nothing for an idea that was withdrawn or rejected.
 */
export function placeOnTrack({ status, state, decidedAt, promisedOn, dueOn }: OnTrack): Track | null {
  const steps: Step[] = ['receive', 'review', 'decide'];
  if (status === 'withdrawn' || status === 'rejected' || state === 'withdrawn') return null;
  if (status === 'unconfirmed' || state === null) return { steps: ['confirm', ...steps], current: 'confirm' };
  if (promisedOn)
    return { steps: [...steps, 'promise', 'carry_out'], current: dueOn ? 'promise' : 'carry_out' };
  if (decidedAt) return { steps, current: dueOn ? 'review' : 'decide' };
  return { steps, current: BEFORE_REVIEW.has(state) ? 'receive' : 'review' };
}
