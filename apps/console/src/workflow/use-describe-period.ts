import { useText } from '../language/use-text.js';
import type { ClockRule } from './model/definition.js';
import { PERIOD_PARTS } from './model/names.js';

/** Says how long a clock runs: its period, or the field that names its day. */
export function useDescribePeriod(): (rule: ClockRule) => string {
  const { t } = useText();
  return ({ period, given }) => {
    if (given) return t('workflow.until_given', { field: t(`field.${given}`, { defaultValue: given }) });
    const parts = PERIOD_PARTS.filter((part) => period?.[part] !== undefined);
    return parts.map((part) => t(`workflow.length.${part}`, { count: period![part]! })).join(' ') || '–';
  };
}
