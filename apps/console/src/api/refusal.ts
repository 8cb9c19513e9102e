import type { Schemas } from '@app/client';

type Problem = Schemas['Problem'];

/** An answer that was not the one hoped for: the problem document, or no answer at all. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem | null,
  ) {
    super(problem?.code ?? `status ${status}`);
  }

  /** Stable name of what went wrong; empty where the server could not say. */
  get code(): string {
    return this.problem?.code ?? '';
  }
}

/** What went wrong with each field, by the field's name in the request. */
export function faultsOf(error: unknown): Map<string, { ko: string; en: string }> {
  const errors = error instanceof Refusal ? (error.problem?.errors ?? []) : [];
  return new Map(errors.map(({ field, messages }) => [field, messages]));
}
