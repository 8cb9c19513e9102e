/** What an id may be the id of. A link belongs to what stands beside it. */
export type Kind = keyof Objects;

/** One thing of each kind, by what names it. */
export interface Objects {
  idea: string;
  link: string;
  number: string;
  /** The tracking number of an idea that was received before. */
  earlier: string;
  /** An earlier case that nothing waits for. */
  ready: string;
  pending: string;
  /** Of a guest, held because a machine may have sent it. */
  heldIdea: string;
  confirmLink: string;
  /** What somebody is asked to agree to as a joint proposer. */
  proposal: string;
  proposalLink: string;
  /** That the citizen hears of an idea, and what the mail ends it with. */
  follow: string;
  followLink: string;
  draft: string;
  /** What a citizen said to the idea; both are reported. */
  comment: string;
  /** A file that went with the idea, and one that waits for another. */
  attachment: string;
  unsent: string;
  /** One of a citizen's sign-ins. */
  session: string;
  reset: string;
  resetLink: string;
  invitation: string;
  inviteLink: string;
  /** That the reviewer is stood in for. */
  delegation: string;
  /** Of a platform operator, who has not come in yet. */
  visit: string;
  visitLink: string;
  approval: string;
  round: string;
  official: string;
  batch: string;
  opinion: string;
  point: string;
  milestone: string;
  /** Of support, which runs. */
  invalidation: string;
  /** That support was arranged. */
  signal: string;
  /** That the reviewer wrote to colleagues. */
  note: string;
  template: string;
  /** A recommendation that waits for an answer. */
  offer: string;
  /** A crossing of the idea to another government. */
  sent: string;
  call: string;
  agency: string;
  topic: string;
  region: string;
  agenda: string;
  reason: string;
  rule: string;
  workflow: string;
  model: string;
  day: string;
  apiToken: string;
  /** A message of which nobody knows whether it went out. */
  message: string;
  /** A message to a citizen, as their notice. */
  notice: string;
  webhook: string;
  dispatch: string;
  /** The state of a sign-in on its way to the identity provider. */
  attempt: string;
  /** Stands in the texts of one tenant only. */
  word: string;
  email: string;
}

/** Under which version every case is asked for. */
export const CASE_VERSION = 3;
