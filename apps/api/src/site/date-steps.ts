import { BEFORE_REVIEW, type OnTrack, type Step } from './place-on-track.js';

/** The day of a step: it was reached then, the law has it reached by then, or it is promised for then. */
export type StepDate = { is: 'reached'; on: Date | string } | { is: 'due' | 'promised'; on: string };

/** States in which what was promised is done. */
const CARRIED_OUT = new Set(['implemented', 'done']);

interface Dated extends OnTrack {
  submittedAt: Date | string;
  /** Since when the time for a decision stands still. */
  clockStoppedOn: string | null;
}

interface Walked {
  at: Date | string;
  state: string;
  /** Of another government; null for a step taken here. */
  place: unknown;
}

/** The day of each step of the track, as far as there is one. Until a decision its day is the last one of the clock. */
export function dateSteps(idea: Dated, steps: Walked[]): Partial<Record<Step, StepDate>> {
  const { status, state, submittedAt, decidedAt, promisedOn, dueOn, clockStoppedOn } = idea;
  if (status !== 'submitted' || state === null) return {};
  const here = steps.filter(({ place }) => !place);
  const review = here.find((step) => !BEFORE_REVIEW.has(step.state));
  const done = here.findLast((step) => CARRIED_OUT.has(step.state));
  return {
    receive: { is: 'reached', on: submittedAt },
    ...(review && { review: { is: 'reached', on: review.at } }),
    ...(decidedAt && { decide: { is: 'reached', on: decidedAt } }),
    ...(!decidedAt && dueOn && !clockStoppedOn && { decide: { is: 'due', on: dueOn } }),
    ...(promisedOn && { promise: { is: 'promised', on: promisedOn } }),
    ...(done && { carry_out: { is: 'reached', on: done.at } }),
  };
}
