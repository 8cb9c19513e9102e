import type { Definition } from '@app/workflow';
import type { Case } from './case.entity.js';

/** Whether the case is over and its proposer was never answered. Nothing that is joined to it gets a decision then. */
export function endsUnanswered({ state, reply }: Case, { states }: Pick<Definition, 'states'>): boolean {
  return reply === null && states.some(({ code, kind }) => code === state && kind === 'final');
}
