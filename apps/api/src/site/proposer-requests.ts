/**
 * What a proposer may ask for with some words: names of transitions, where the workflow allows them; and to object to
 * the idea being hidden.
 */
export const PROPOSER_REQUESTS = [
  'object',
  'request_re_examination',
  'apply_for_second_chance',
  'point_to_policy',
  'supply_petition_supplement',
] as const;
export type ProposerRequest = (typeof PROPOSER_REQUESTS)[number];

/** The request of this name; null where there is no page for it. */
export function readRequest(name: string): ProposerRequest | null {
  return PROPOSER_REQUESTS.find((known) => known === name) ?? null;
}
