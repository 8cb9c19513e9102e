/** The instant at which the clocks of Seoul show this (`2026-03-02T09:00`); null where it is none. */
export function fromSeoulTime(text: string): Date | null {
  const instant = new Date(`${text}:00+09:00`);
  return Number.isNaN(instant.getTime()) ? null : instant;
}
