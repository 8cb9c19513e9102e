import type { ClockRule, Definition } from '@app/workflow';
import { useSite } from '../site-context.js';

const PARTS = ['years', 'months', 'weeks', 'days', 'hours'] as const;

/** Says a length of time. */
export function usePeriod(): (period: NonNullable<ClockRule['period']>) => string {
  const { t } = useSite();
  return (period) =>
    PARTS.flatMap((part) => (period[part] ? [t(`clock.${part}`, { count: period[part] })] : [])).join(' ');
}

/** How long a decision may take: the first clock of the agency that starts with the opening of a case. */
export function useTerm({ clocks, initial }: Definition): string {
  const say = usePeriod();
  const first = clocks.find(({ party, starts }) => party === 'agency' && starts.includes(initial));
  return say(first?.period ?? {});
}
