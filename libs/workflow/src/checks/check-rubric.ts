import type { Definition } from '../definition/definition.js';
import { checkNames } from './check-names.js';
import { type Fault, fault } from './fault.js';

const MOST_POINTS = 100;

/** Faults of the criteria, and of moves that wait for a round where there is nothing to score by. */
export function checkRubric({ rubric, transitions }: Definition): Fault[] {
  const waiting = transitions.filter(({ conditions }) =>
    conditions.some(({ name }) => name === 'round_is_closed'),
  );
  return [
    ...checkNames('rubric', rubric),
    ...rubric
      .filter(({ points }) => !Number.isInteger(points) || points < 1 || points > MOST_POINTS)
      .map(({ code }) => fault('workflow.bad_points', `rubric.${code}.points`, code)),
    ...(rubric.length > 0 ? [] : waiting).map(({ name }) =>
      fault('workflow.rubric_missing', `transitions.${name}.conditions`, name),
    ),
  ];
}
