import type { DueTone } from './describe-due.js';
import { daysBetween, seoulDay } from './seoul-day.js';

/** What is known of a clock; all but the last day are instants. */
export interface ClockFacts {
  dueOn: string;
  dueAt: string;
  stoppedAt: string | null;
  endedAt: string | null;
  breachedAt: string | null;
}

export interface ClockStanding {
  tone: DueTone;
  /** Name of the phrase that says it. */
  phrase: 'ended' | 'stopped' | 'past' | 'today' | 'left';
  /** Days left, or days past. */
  count: number;
  /** When it ended, or since when it stands. */
  since: Date | null;
  /** It ended, or stands, after it had run over. */
  hasRunOver: boolean;
}

/** From how many days left a clock asks for attention. */
const SOON = 3;

/** Says how one clock stands at an instant. One of hours may be over on its last day already. */
export function describeClock(clock: ClockFacts, now: Date): ClockStanding {
  const { dueOn, dueAt, stoppedAt, endedAt, breachedAt } = clock;
  const left = daysBetween(seoulDay(now), dueOn);
  const hasRunOver = breachedAt !== null;
  const at = endedAt ?? stoppedAt;
  if (at !== null) {
    const phrase = endedAt ? 'ended' : 'stopped';
    return { tone: phrase, phrase, count: 0, since: new Date(at), hasRunOver };
  }
  if (hasRunOver || now >= new Date(dueAt))
    return { tone: 'overdue', phrase: 'past', count: Math.max(0, -left), since: null, hasRunOver: false };
  if (left <= 0) return { tone: 'soon', phrase: 'today', count: 0, since: null, hasRunOver };
  return { tone: left <= SOON ? 'soon' : 'calm', phrase: 'left', count: left, since: null, hasRunOver };
}
