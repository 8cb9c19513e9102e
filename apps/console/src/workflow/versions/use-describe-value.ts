import { useText } from '../../language/use-text.js';
import type { Asked, Bilingual, ClockRule, Condition, Definition, ListName } from '../model/definition.js';
import { isList } from '../model/selection.js';
import { useDescribePeriod } from '../use-describe-period.js';
import { useLabel } from '../use-label.js';

/** Parts that hold codes of elements, and of which list. */
const ELEMENTS: Record<string, ListName> = {
  initial: 'states',
  to: 'states',
  starts: 'states',
  stands: 'states',
  ends: 'states',
  atDue: 'transitions',
  lane: 'lanes',
  extends: 'clocks',
  restarts: 'clocks',
};

/** Parts that hold names of a closed list, and the block of their labels. */
const NAMES: Record<string, string> = {
  kind: 'workflow.kind',
  roles: 'workflow.role',
  approvers: 'workflow.role',
  effects: 'workflow.effect',
  tone: 'workflow.tone',
  counting: 'workflow.counting',
  party: 'workflow.party',
  given: 'field',
};

/** Says in words what a part of a definition holds. */
export function useDescribeValue(definition: Definition) {
  const { t } = useText();
  const label = useLabel(definition);
  const period = useDescribePeriod();
  const named = (block: string, name: string) => t(`${block}.${name}`, { defaultValue: name });
  const params = ({ params: given = {} }: Condition): string =>
    Object.entries(given)
      .map(([param, value]) => {
        const text = [value].flat().join(', ');
        if (param === 'clock') return label.of('clocks', text);
        return param === 'lane' ? label.of('lanes', text) : text;
      })
      .join(', ');
  return (part: string, value: unknown, list: string): string => {
    if (value === undefined || value === null)
      return part === 'to' ? t('workflow.stays') : t('workflow.none');
    if (typeof value === 'boolean') return t(value ? 'workflow.yes' : 'workflow.no');
    if (part === 'label' || part === 'title')
      return `${(value as Bilingual).ko} / ${(value as Bilingual).en}`;
    if (part === 'period') return period({ period: value } as ClockRule);
    const codes = [value].flat() as string[];
    if (codes.length === 0) return t('workflow.none');
    const of = part === 'from' ? (list === 'clocks' ? undefined : 'states') : ELEMENTS[part];
    if (of) return label.all(of, codes);
    if (part === 'order' && isList(list)) return label.all(list, codes);
    if (part === 'fields')
      return (value as Asked[])
        .map(({ name, required }) => `${named('field', name)}${required ? '' : ` ${t('field.optional')}`}`)
        .join(', ');
    if (part === 'conditions')
      return (value as Condition[])
        .map((one) => [named('workflow.condition', one.name), params(one)].filter(Boolean).join(': '))
        .join('; ');
    return codes
      .map((code) => named(part === 'from' ? 'field' : (NAMES[part] ?? ''), String(code)))
      .join(', ');
  };
}
