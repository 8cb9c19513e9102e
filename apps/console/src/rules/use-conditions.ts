import { useCalls, useRegions, useTopics } from '../catalogue/use-catalogue.js';
import type { Choice } from '../combo/use-combo.js';
import { useText } from '../language/use-text.js';

export const CODED = ['topics', 'regions', 'calls'] as const;
export type Coded = (typeof CODED)[number];

/** What may be chosen for each condition that is a code. */
export function useConditions(): Record<Coded, Choice[]> {
  const { nameOf, textOf } = useText();
  const named = (rows: { code: string; nameKo: string; nameEn: string }[]) =>
    rows.map((row) => ({ code: row.code, name: nameOf(row) }));
  return {
    topics: named(useTopics()),
    regions: named(useRegions()),
    calls: useCalls().map((call) => ({ code: call.code, name: textOf(call, 'title') })),
  };
}
