const inSeoul = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' });

/** The day in Seoul at an instant, `YYYY-MM-DD`. */
export function seoulDay(instant: Date): string {
  return inSeoul.format(instant);
}

/** Whole days from one day to another; negative when the other is past. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** The day so many days later. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}
