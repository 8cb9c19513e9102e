/** What the track needs to know of an idea. */
export interface OnTrack {
  status: string;
  state: string | null;
  decidedAt: Date | string | null;
  promisedOn: string | null;
}

type Step = 'confirm' | 'receive' | 'review' | 'decide' | 'promise';

interface Track {
  steps: Step[];
  current: Step;
}

/** States before an official begins to review; every other state that is not decided is under review. */
const BEFORE_REVIEW = new Set(['received', 'supplement_requested', 'transferred']);

/**
 * Where an idea stands on the way that every idea takes. Side ways (a supplement, a transfer) are no steps of
 * their own: they lead back to the step they left. Nothing for an idea that was withdrawn.
 */
export function placeOnTrack({ status, state, decidedAt, promisedOn }: OnTrack): Track | null {
  const steps: Step[] = ['receive', 'review', 'decide'];
  if (status === 'withdrawn' || state === 'withdrawn') return null;
  if (status === 'unconfirmed' || state === null) return { steps: ['confirm', ...steps], current: 'confirm' };
  if (promisedOn) return { steps: [...steps, 'promise'], current: 'promise' };
  if (decidedAt) return { steps, current: 'decide' };
  return { steps, current: BEFORE_REVIEW.has(state) ? 'receive' : 'review' };
}
