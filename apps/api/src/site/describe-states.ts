import type { ClockRule, Definition, State } from '@app/workflow';

/** Who is expected to act while an idea is in a state. */
export type Actor = 'agency' | 'proposer' | 'others' | 'nobody' | 'over';

/** What everyone may know of a state before any idea is in it. */
export interface StateFacts {
  state: State;
  actor: Actor;
  /** Deadlines that begin here, and those that stand still meanwhile. */
  begins: ClockRule[];
  stands: ClockRule[];
  /** What the proposer may do here, in the words of the workflow. */
  own: Definition['transitions'];
  /** Public states that may follow. */
  follows: State[];
}

/** Every public state of a workflow in its order: who acts, what time runs, what the proposer may do, what follows. */
export function describeStates(definition: Definition): StateFacts[] {
  const shown = definition.states.filter(({ isPublic }) => isPublic);
  return shown.map((state) => {
    const moves = definition.transitions.filter(({ from }) => from.includes(state.code));
    const clocks = definition.clocks.filter(({ isPublic }) => isPublic);
    const begins = clocks.filter(({ starts }) => starts.includes(state.code));
    const next = new Set(moves.map(({ to }) => to));
    return {
      state,
      actor: actorOf(state, begins),
      begins,
      stands: clocks.filter(({ stands }) => stands.includes(state.code)),
      own: moves.filter(({ roles }) => roles.includes('citizen-owner')),
      follows: shown.filter((one) => one !== state && next.has(one.code)),
    };
  });
}

function actorOf({ kind }: State, begins: ClockRule[]): Actor {
  if (kind === 'open') return 'agency';
  if (kind === 'settled') return 'nobody';
  if (kind === 'final') return 'over';
  return begins.some(({ party }) => party === 'consulted') ? 'others' : 'proposer';
}
