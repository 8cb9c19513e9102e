import { addDays, instantAt } from '@app/workflow';
import type { Opinion } from './opinion.entity.js';

/** As the clock of a consultation reminds. */
const REMIND_DAYS = 3;

/** The end of the day by which an opinion was asked for. */
export function endOfTerm({ answerBy }: Pick<Opinion, 'answerBy'>): Date {
  return instantAt(addDays(answerBy, 1));
}

/**
 * What is to be done next about an opinion that nobody has given, and when; null where nothing is. Seen at `now`, a
 * reminder that nobody was there to send is left out once the day has passed.
 */
export function nextStep(
  opinion: Pick<Opinion, 'answerBy' | 'askedAt' | 'status' | 'remindedAt' | 'endedAt'>,
  now?: Date,
): { what: 'remind' | 'silence'; at: Date } | null {
  if (opinion.status !== 'asked' || opinion.endedAt !== null) return null;
  const dueAt = endOfTerm(opinion);
  const remindAt = instantAt(addDays(opinion.answerBy, 1 - REMIND_DAYS));
  const isMissed = now !== undefined && now >= dueAt;
  if (opinion.remindedAt === null && remindAt > opinion.askedAt && !isMissed)
    return { what: 'remind', at: remindAt };
  return { what: 'silence', at: dueAt };
}
