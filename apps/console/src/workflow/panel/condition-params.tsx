import { useReasons } from '../../catalogue/use-catalogue.js';
import { useText } from '../../language/use-text.js';
import { CountInput } from '../inputs/count-input.js';
import { PlainSelect } from '../inputs/plain-select.js';
import { TicksInput } from '../inputs/ticks-input.js';
import type { Condition, Definition, Param } from '../model/definition.js';
import { CONDITIONS } from '../model/names.js';
import { useChoices } from './use-choices.js';

interface ConditionParamsProps {
  definition: Definition;
  condition: Condition;
  onChange: (params: Record<string, Param>) => void;
}

/** What a condition is asked with. */
export function ConditionParams({ definition, condition, onChange }: ConditionParamsProps) {
  const { t, nameOf } = useText();
  const choices = useChoices(definition);
  const reasons = useReasons();
  const { params = {} } = condition;
  return Object.entries(CONDITIONS[condition.name] ?? {}).map(([param, kind]) => {
    const label = t(`workflow.param.${param}`);
    const set = (value: Param) => onChange({ ...params, [param]: value });
    const value = params[param];
    if (kind === 'count')
      return (
        <CountInput
          key={param}
          label={label}
          value={typeof value === 'number' ? value : undefined}
          onChange={(count) => set(count ?? 0)}
          isRequired
        />
      );
    if (kind === 'codes')
      return (
        <TicksInput
          key={param}
          label={label}
          choices={reasons.map((reason) => ({ code: reason.code, name: nameOf(reason) }))}
          value={Array.isArray(value) ? value : []}
          onChange={set}
        />
      );
    return (
      <PlainSelect
        key={param}
        label={label}
        choices={choices.elements(kind === 'clock' ? 'clocks' : 'lanes')}
        value={typeof value === 'string' ? value : ''}
        onChange={set}
      />
    );
  });
}
