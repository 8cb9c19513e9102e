import { type Bilingual, type State, stateClocks, stateKinds } from './definition.js';
import { type Fault, fault } from './fault.js';

/** Faults of the states taken one by one. */
export function checkStates(states: State[]): Fault[] {
  return states.flatMap((state, index) => {
    const place = `states.${state.code}`;
    const faults: Fault[] = [];
    if (states.findIndex(({ code }) => code === state.code) !== index)
      faults.push(fault('workflow.duplicate_state', place, state.code));
    if (!isLabelled(state.label)) faults.push(fault('workflow.label_missing', `${place}.label`, state.code));
    if (!isOneOf(stateKinds, state.kind))
      faults.push(fault('workflow.unknown_kind', `${place}.kind`, state.kind));
    if (!isOneOf(stateClocks, state.clock))
      faults.push(fault('workflow.unknown_clock', `${place}.clock`, state.clock));
    else if ((state.kind === 'final') !== (state.clock === 'ended'))
      faults.push(fault('workflow.clock_does_not_fit', `${place}.clock`, state.code));
    return faults;
  });
}

export function isLabelled({ ko, en }: Bilingual): boolean {
  return ko.trim() !== '' && en.trim() !== '';
}

/** A definition may come from a text file, so its names are looked up even where the type promises them. */
export function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name);
}
