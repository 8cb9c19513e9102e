import type { Definition } from '@app/workflow';
import { useSite } from '../site-context.js';

/** How long a decision may take, by the clock of the tenant's workflow. */
export function useTerm({ clock: { months = 0, days = 0 } }: Definition): string {
  const { t } = useSite();
  const parts = [months && t('clock.months', { count: months }), days && t('clock.days', { count: days })];
  return parts.filter(Boolean).join(' ');
}
