import type { Bilingual, Definition, Transition } from '../definition/definition.js';
import { type Role, roles, type StateKind } from '../definition/names.js';
import { findLanes } from './find-lanes.js';

/** A state, as a box. */
export interface DiagramNode {
  code: string;
  label: Bilingual;
  kind: StateKind;
  isInitial: boolean;
  /** The lanes in which a case can come here, in the order of the definition; none where no way leads here. */
  lanes: string[];
}

/** All transitions from one state to another, as one arrow; `from` and `to` are the same where a case stays. */
export interface DiagramEdge {
  names: string[];
  /** In the order of the names. */
  labels: Bilingual[];
  from: string;
  to: string;
  /** At least one of them waits for a signature. */
  needsApproval: boolean;
  /** The names of those that do. */
  signed: string[];
  /** Whoever may fire at least one of them. */
  by: Role[];
}

export interface Diagram {
  title: Bilingual;
  nodes: DiagramNode[];
  edges: DiagramEdge[];
}

/**
 * The graph of a definition, in the order of its states and transitions. Takes one with faults too, for whoever
 * designs it wants to see them: an arrow with an end that is no state is left out, and of a state that is there
 * twice the first is drawn.
 */
export function diagram(definition: Definition): Diagram {
  const lanes = findLanes(definition);
  const states = new Map([...definition.states].reverse().map((state) => [state.code, state]));
  const nodes = definition.states
    .filter((state) => states.get(state.code) === state)
    .map(({ code, label, kind }) => ({
      code,
      label,
      kind,
      isInitial: code === definition.initial,
      lanes: definition.lanes.map((lane) => lane.code).filter((lane) => lanes.get(code)?.has(lane)),
    }));
  const edges = new Map<string, DiagramEdge>();
  for (const move of definition.transitions)
    for (const [from, to] of waysOf(move, definition)) {
      if (!states.has(from) || !states.has(to)) continue;
      const key = JSON.stringify([from, to]);
      edges.set(key, join(edges.get(key) ?? emptyEdge(from, to), move));
    }
  return { title: definition.title, nodes, edges: [...edges.values()] };
}

/** From where to where a move leads; one that undoes a merge, back to wherever a case may have been merged. */
function waysOf({ from, to, effects }: Transition, { transitions }: Definition): [string, string][] {
  const isBack = to === null && effects.includes('unmerge');
  return [...new Set(from)].flatMap((state): [string, string][] => {
    const merges = transitions.filter((move) => move.to === state && move.effects.includes('merge'));
    const backs = isBack ? new Set(merges.flatMap((move) => move.from)) : [];
    return [...backs].length > 0 ? [...backs].map((back) => [state, back]) : [[state, to ?? state]];
  });
}

function emptyEdge(from: string, to: string): DiagramEdge {
  return { names: [], labels: [], from, to, needsApproval: false, signed: [], by: [] };
}

function join(edge: DiagramEdge, { name, label, approvers, roles: by }: Transition): DiagramEdge {
  if (edge.names.includes(name)) return edge;
  const isSigned = Boolean(approvers?.length);
  return {
    ...edge,
    names: [...edge.names, name],
    labels: [...edge.labels, label],
    needsApproval: edge.needsApproval || isSigned,
    signed: isSigned ? [...edge.signed, name] : edge.signed,
    by: roles.filter((role) => edge.by.includes(role) || by.includes(role)),
  };
}
