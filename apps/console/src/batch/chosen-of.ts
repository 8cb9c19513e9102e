import type { QueueItem } from '../queue/use-queue.js';
import type { Chosen } from './use-batch.js';

/** The cases with the versions that were seen. */
export function chosenOf(items: QueueItem[]): Chosen[] {
  return items.map(({ ideaId, version }) => ({ ideaId, version }));
}
