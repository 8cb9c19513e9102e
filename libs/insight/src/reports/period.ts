import { DateTime } from 'luxon';

/** A year or a quarter, from its first day up to the first day after it, both in Seoul. */
export interface Period {
  code: string;
  from: string;
  to: string;
  /** The last day for handing the report in (국민 제안 규정 §24②); null for a quarter, for which the law names none. */
  dueOn: string | null;
}

/** Reads `2026` and `2026-q3`; null for anything else, and for a period that has not begun by this day. */
export function readPeriod(code: string, today: string): Period | null {
  const [, year, quarter] = /^(2\d{3})(?:-q([1-4]))?$/.exec(code) ?? [];
  if (!year) return null;
  const first = DateTime.utc(Number(year), quarter ? Number(quarter) * 3 - 2 : 1, 1);
  const next = first.plus(quarter ? { months: 3 } : { years: 1 });
  const [from, to] = [first.toISODate()!, next.toISODate()!];
  return from <= today ? { code, from, to, dueOn: quarter ? null : `${Number(year) + 1}-01-31` } : null;
}

/** The periods that people choose from: this quarter and the seven before, this year and the two before, newest first. */
export function recentPeriods(today: string): string[] {
  const day = DateTime.fromISO(today, { zone: 'utc' });
  const quarters = Array.from({ length: 8 }, (_, back) => day.minus({ months: back * 3 }));
  const years = Array.from({ length: 3 }, (_, back) => String(day.year - back));
  return [...years, ...quarters.map((one) => `${one.year}-q${one.quarter}`)];
}
