const writer = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul', dateStyle: 'short' });

/** The calendar day, `YYYY-MM-DD`, that this instant falls on in Asia/Seoul, whatever the server's zone. */
export function seoulDay(instant: Date): string {
  return writer.format(instant);
}
