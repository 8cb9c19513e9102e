import { useText } from '../language/use-text.js';
import type { CaseForStaff } from './use-case.js';

type Stated = Pick<CaseForStaff, 'state' | 'stateLabel' | 'isSettled' | 'clockStoppedOn'>;

/** The state in words; its colour says nothing that the words do not. */
export function StateTag({ found }: { found: Stated }) {
  const { say } = useText();
  return <span className={`tag ${toneOf(found)}`}>{say(found.stateLabel)}</span>;
}

function toneOf({ state, isSettled, clockStoppedOn }: Stated): string {
  if (state === 'adopted') return 'good';
  if (isSettled) return 'ended';
  if (clockStoppedOn) return 'waiting';
  return state === 'under_review' ? 'busy' : 'plain';
}
