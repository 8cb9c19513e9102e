import type { Definition } from '@app/workflow';
import type { Case } from './case.entity.js';

/**
 * Whether the case is over, was joined to no other, and its proposer was never answered. Nothing that is joined to it gets
 * a decision then.
 */
export function endsUnanswered(
  { state, reply, mergedInto }: Case,
  { states }: Pick<Definition, 'states'>,
): boolean {
  const isOver = states.some(({ code, kind }) => code === state && kind === 'final');
  return isOver && reply === null && mergedInto === null;
}
