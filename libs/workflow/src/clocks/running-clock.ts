/** A time during which a clock stands still. */
export interface Stop {
  from: Date;
  /** Null while it still stands. */
  to: Date | null;
}

/** A clock of one case: what its rule came to. */
export interface RunningClock {
  /** The code of its rule. */
  code: string;
  startedAt: Date;
  /** The instant at which the period is over; of a period that ends with a day, the midnight after it. */
  dueAt: Date;
  stops: Stop[];
  /** Days added to its period, or hours where that is one of hours; 0 where it was not extended. */
  extendedBy: number;
  /** The day somebody named, for a clock whose day is given. */
  givenOn: string | null;
  /** Null while it runs or stands. */
  endedAt: Date | null;
}

/** The clock of this code that has not ended. */
export function findRunning(clocks: RunningClock[], code: string): RunningClock | undefined {
  return clocks.find((clock) => clock.endedAt === null && clock.code === code);
}

/** Since when the clock stands still; null while it runs, and after it ended. */
export function standsSince({ endedAt, stops }: RunningClock): Date | null {
  const last = stops.at(-1);
  return endedAt === null && last?.to === null ? last.from : null;
}

/** The stops of a clock that stands no longer: an open one ends now. */
export function endStops({ stops }: RunningClock, now: Date): Stop[] {
  return stops.map((stop) => (stop.to === null ? { from: stop.from, to: now } : stop));
}
