import type { Choice } from './choose-agency.js';
import type { PastCase } from './rules.queries.js';
import type { RoutingFlow, RoutingTrial } from './trial-view.dto.js';

/** What the present rules and the drafted ones say of one past idea; null is triage. */
export interface Outcome {
  past: PastCase;
  before: Choice | null;
  after: Choice | null;
}

const MOST_EXAMPLES = 20;

/** The figures of a trial. Examples are taken from every flow in turn, so that a rare one shows too. */
export function sumUpTrial(outcomes: Outcome[]): RoutingTrial {
  const different = outcomes.filter((one) => from(one) !== to(one));
  const groups = groupsOf(different);
  const known = outcomes.filter(({ past }) => past.agencyCode !== null);
  const count = (holds: (one: Outcome) => boolean, among = outcomes): number => among.filter(holds).length;
  return {
    tried: outcomes.length,
    newlyRouted: count((one) => from(one) === null, different),
    moved: count((one) => from(one) !== null && to(one) !== null, different),
    noLongerRouted: count((one) => to(one) === null, different),
    triageBefore: count((one) => from(one) === null),
    triageAfter: count((one) => to(one) === null),
    flows: groups.map((group): RoutingFlow => ({
      from: from(group[0]!),
      to: to(group[0]!),
      count: group.length,
    })),
    agreement: {
      known: known.length,
      before: count((one) => from(one) === one.past.agencyCode, known),
      after: count((one) => to(one) === one.past.agencyCode, known),
    },
    examples: inTurn(groups).slice(0, MOST_EXAMPLES).map(exampleOf),
  };
}

const from = ({ before }: Outcome): string | null => before?.agencyCode ?? null;
const to = ({ after }: Outcome): string | null => after?.agencyCode ?? null;

/** By flow, the largest first. */
function groupsOf(different: Outcome[]): Outcome[][] {
  const groups = new Map<string, Outcome[]>();
  for (const one of different) {
    const flow = `${from(one)} ${to(one)}`;
    const group = groups.get(flow);
    if (group) group.push(one);
    else groups.set(flow, [one]);
  }
  return [...groups.values()].toSorted((one, other) => other.length - one.length);
}

function inTurn(groups: Outcome[][]): Outcome[] {
  const rounds = Array.from({ length: MOST_EXAMPLES }, (_, round) => groups.map((group) => group[round]));
  return rounds.flat().filter((one) => one !== undefined);
}

function exampleOf(one: Outcome): RoutingTrial['examples'][number] {
  const { ideaId, trackingNumber, title, agencyCode: present } = one.past;
  const matched = { ...(one.after ?? one.before)?.matched };
  return { ideaId, trackingNumber, title, from: from(one), to: to(one), present, matched };
}
