import type { Crossing } from '../crossings/crossing.entity.js';

/**
 * Whether the proposer is told of a step elsewhere by mail. Of a transfer all that its case tells (국민 제안 규정 §6⑥);
 * of a recommendation, which may go to two hundred towns, that one took it up. The rest stands on the idea's page.
 */
export function isWorthAMail(kind: Crossing['kind'], step: string): boolean {
  return kind !== 'recommend' || step === 'opened';
}
