import { DateTime } from 'luxon';
import type { Months } from '@app/identity';
import type { Decided } from '@app/review';
import type { Idea } from '../ideas/idea.entity.js';

/** So many months after an instant, as the calendar of Korea counts them. */
export function monthsAfter(at: Date, months: number): Date {
  return DateTime.fromJSDate(at, { zone: 'Asia/Seoul' }).plus({ months }).toJSDate();
}

/** Guests whose ideas among these have outlived their months, each once. */
export function outlivedOf(
  ideas: Pick<Idea, 'id' | 'personId' | 'status'>[],
  cases: Decided[],
  months: Months,
  now: Date,
): string[] {
  const decided = new Map(cases.map((one) => [one.ideaId, one]));
  const over = ideas.filter(({ id, status }) => {
    const { decidedAt, isAdopted } = decided.get(id)!;
    const kept = status === 'withdrawn' ? months.withdrawn : isAdopted ? months.adopted : months.declined;
    return monthsAfter(decidedAt, kept) <= now;
  });
  return [...new Set(over.flatMap(({ personId }) => personId ?? []))];
}
