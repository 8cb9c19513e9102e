import type { CaseForStaff } from '../case/use-case.js';
import type { Move } from './use-move.js';

/** What may be done now: while one thing waits for a signature, no other is prepared. */
export function movesNow({ allowed, approval }: Pick<CaseForStaff, 'allowed' | 'approval'>): Move[] {
  return approval ? allowed.filter(({ needsApproval }) => !needsApproval) : allowed;
}
