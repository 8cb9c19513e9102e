import type { IdeaView } from '@app/intake';

type Clock = IdeaView['clocks'][number];

/** The clock by which something happens next: of those that run, the one that ends first; null where none runs. */
export function nextClock({ status, clocks }: Pick<IdeaView, 'status' | 'clocks'>): Clock | null {
  if (status === 'withdrawn') return null;
  const running = clocks.filter(({ endedAt, stoppedAt }) => !endedAt && !stoppedAt);
  return running.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))[0] ?? null;
}
