import type { AttemptOutcome } from './attempt.entity.js';

/** A message was not handed over, or nobody knows whether it was. */
export class Undelivered extends Error {
  constructor(
    readonly outcome: Exclude<AttemptOutcome, 'sent'>,
    /** A number of the protocol or the name of an error, never words. */
    readonly code: string,
  ) {
    super(`${outcome}: ${code}`);
  }
}
