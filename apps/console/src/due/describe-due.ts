import { daysBetween } from './seoul-day.js';

/** What is known of a case's deadline. */
export interface Deadline {
  isSettled: boolean;
  dueOn: string | null;
  clockStoppedOn: string | null;
  decidedAt: string | null;
}

export type DueTone = 'ended' | 'stopped' | 'overdue' | 'soon' | 'calm';

export interface Due {
  tone: DueTone;
  /** Days left, or days past; for texts. */
  count: number;
  /** Name of the phrase that says it. */
  phrase: 'ended' | 'stopped' | 'past' | 'today' | 'left' | 'none';
}

/** From how many days left a case asks for attention. */
const SOON = 3;

/** Says how a case stands with its deadline on a day: `count` days left or past, and how urgent that is. */
export function describeDue(
  { isSettled, dueOn, clockStoppedOn }: Omit<Deadline, 'decidedAt'>,
  today: string,
): Due {
  // A decided case goes on where a promise runs.
  if (isSettled && !dueOn) return { tone: 'ended', count: 0, phrase: 'ended' };
  if (clockStoppedOn)
    return { tone: 'stopped', count: daysBetween(clockStoppedOn, today), phrase: 'stopped' };
  if (!dueOn) return { tone: 'calm', count: 0, phrase: 'none' };
  const left = daysBetween(today, dueOn);
  if (left < 0) return { tone: 'overdue', count: -left, phrase: 'past' };
  if (left === 0) return { tone: 'soon', count: 0, phrase: 'today' };
  return { tone: left <= SOON ? 'soon' : 'calm', count: left, phrase: 'left' };
}
