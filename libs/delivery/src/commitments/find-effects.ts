import type { Definition, EffectName, Transition } from '@app/workflow';

/** What the ledger tells of a move. Before moves told their effects, only its name. */
export interface ToldMove {
  transition: string;
  effects?: EffectName[];
}

/**
 * What a move did, by the version of the workflow it was made under. A version that never says what becomes of a
 * promise, as those from before it could, says it by its clock: whoever ends the clock of the promised day has kept
 * the promise, and where only time ends it the promise was dropped.
 */
export function findEffects({ transitions, clocks }: Definition, told: ToldMove): EffectName[] {
  const move = transitions.find(({ name }) => name === told.transition);
  const effects = told.effects ?? move?.effects ?? [];
  if (!move || transitions.some((any) => any.effects.some((effect) => ENDS.has(effect)))) return effects;
  const isEnd = clocks.some(({ given, ends }) => given === 'promisedOn' && ends.includes(move.to ?? ''));
  return isEnd ? [...effects, isByTime(move) ? 'drop_promise' : 'keep_promise'] : effects;
}

const ENDS = new Set<EffectName>(['keep_promise', 'drop_promise']);

const isByTime = ({ roles }: Transition): boolean => roles.every((role) => role === 'system');
