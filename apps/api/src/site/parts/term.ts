import type { Definition } from '@app/workflow';
import { useSite } from '../site-context.js';

/** How long a decision may take: the first clock of the agency that starts with the opening of a case. */
export function useTerm({ clocks, initial }: Definition): string {
  const { t } = useSite();
  const first = clocks.find(({ party, starts }) => party === 'agency' && starts.includes(initial));
  const { months = 0, days = 0 } = first?.period ?? {};
  const parts = [months && t('clock.months', { count: months }), days && t('clock.days', { count: days })];
  return parts.filter(Boolean).join(' ');
}
