/** What a proposer may ask for with some words, where the workflow allows it: names of its transitions. */
export const PROPOSER_REQUESTS = [
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
