import type { Case } from '../cases/case.entity.js';

type Received = Pick<Case, 'openedAt' | 'ideaId'>;

/**
 * Was the one received before the other (국민 제안 규정 §6③)? A part that was split off was received with the whole; the
 * whole goes before it, for its id was given earlier.
 */
export function isFirst(one: Received, other: Received): boolean {
  const between = one.openedAt.getTime() - other.openedAt.getTime();
  return between < 0 || (between === 0 && one.ideaId < other.ideaId);
}
