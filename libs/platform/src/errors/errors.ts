/** One reason a rule says no: a stable code and what to do about it, in Korean and English. */
export interface Reason {
  code: string;
  ko: string;
  en: string;
}

/** Names a context's reasons; their codes are `context.snake_case` and never change once published. */
export function defineReasons<K extends string>(
  context: string,
  texts: Record<K, { ko: string; en: string }>,
): Record<K, Reason> {
  const entries = Object.entries<{ ko: string; en: string }>(texts);
  return Object.fromEntries(
    entries.map(([name, text]) => [name, { code: `${context}.${name}`, ...text }]),
  ) as Record<K, Reason>;
}

/** The field at fault, and what is wrong with it. */
export interface FieldFault extends Reason {
  field: string;
}

abstract class Answer extends Error {
  constructor(readonly reason: Reason) {
    super(`${reason.code}: ${reason.en}`);
    this.name = new.target.name;
  }
}

/** A rule said no. With faults it speaks of the fields sent; without, of the state things are in. */
export class Refused extends Answer {
  constructor(
    reason: Reason,
    readonly faults: FieldFault[] = [],
    /** What the caller needs to go on, such as the current version. */
    readonly details: Record<string, unknown> = {},
  ) {
    super(reason);
  }

  /** Refuses because of one field. */
  static field(field: string, reason: Reason): Refused {
    return new Refused(reason, [{ field, ...reason }]);
  }
}

/** No such thing, or not this tenant's: the two look the same. */
export class NotFound extends Answer {}

/** It is there, but not for this actor. */
export class Forbidden extends Answer {}

/** Closed on purpose, for a while; `retryAfter` in seconds. */
export class Unavailable extends Answer {
  constructor(
    reason: Reason,
    readonly retryAfter: number,
  ) {
    super(reason);
  }
}

/** Sign in first. */
export class Unauthenticated extends Answer {}

/** Too often; `retryAfter` in seconds. */
export class TooMany extends Answer {
  constructor(
    reason: Reason,
    readonly retryAfter: number,
  ) {
    super(reason);
  }
}
