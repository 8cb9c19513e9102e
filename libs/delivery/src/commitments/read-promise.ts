import { seoulDay } from '@app/platform';
import type { Commitment } from './commitment.entity.js';

/** A move of a case, as far as it may speak of a promise. */
export interface Step {
  sequence: number;
  at: Date;
  effects: readonly string[];
  /** What was filled in, by field name. */
  fields: { promisedOn?: string; effectFrom?: string; grade?: string; amount?: number };
}

export type Promised = Omit<Commitment, 'tenantId' | 'ideaId' | 'agencyCode' | 'owner'>;

const OF_PROMISES = ['promise', 'keep_promise', 'drop_promise'];

/** Whether a move changes what is known of a promise. */
export function isOfPromise({ effects, fields }: Step): boolean {
  return OF_PROMISES.some((effect) => effects.includes(effect)) || Boolean(fields.effectFrom ?? fields.grade);
}

/**
 * The promise that all moves of a case leave behind, oldest first; null where nothing was promised. Read whole each
 * time, so that it does not matter how often or in which order the moves were told. What is promised after an end
 * is a new promise.
 */
export function readPromise(steps: Step[]): Promised | null {
  let promise: Promised | null = null;
  for (const step of steps.filter(isOfPromise)) {
    for (const effect of step.effects) promise = follow(promise, effect, step);
    if (promise) promise = { ...promise, ...measured(step), sequence: step.sequence };
  }
  return promise;
}

function follow(before: Promised | null, effect: string, step: Step): Promised | null {
  const isOpen = before !== null && before.keptOn === null && before.droppedOn === null;
  if (effect === 'promise') return isOpen ? moved(before, step) : made(step);
  if (isOpen && effect === 'keep_promise') return { ...before, keptOn: seoulDay(step.at) };
  if (isOpen && effect === 'drop_promise') return { ...before, droppedOn: seoulDay(step.at) };
  return before;
}

function made({ at, sequence, fields: { promisedOn } }: Step): Promised {
  return {
    promisedAt: at,
    firstPromisedOn: promisedOn!,
    promisedOn: promisedOn!,
    slips: 0,
    keptOn: null,
    droppedOn: null,
    effectFrom: null,
    effectGrade: null,
    effectWon: null,
    sequence,
  };
}

/** 국민 제안 규정 §11②: only a later day is a slip. */
function moved(before: Promised, { fields: { promisedOn } }: Step): Promised {
  const isLater = promisedOn! > before.promisedOn;
  return { ...before, promisedOn: promisedOn!, slips: before.slips + (isLater ? 1 : 0) };
}

function measured({ fields: { effectFrom, grade, amount } }: Step): Partial<Promised> {
  return {
    ...(effectFrom && { effectFrom }),
    ...(grade && { effectGrade: grade, effectWon: amount ?? null }),
  };
}
