import { useText } from '../../language/use-text.js';
import { PlainSelect } from '../inputs/plain-select.js';
import { RowsInput } from '../inputs/rows-input.js';
import type { Condition, Transition } from '../model/definition.js';
import { CONDITIONS } from '../model/names.js';
import { ConditionParams } from './condition-params.js';
import type { FormProps } from './form-props.js';
import { freshParams } from './fresh-params.js';
import { useChoices } from './use-choices.js';

/** What must hold for the move, all of it. */
export function ConditionsInput({ definition, element, errorOf, onChange }: FormProps<Transition>) {
  const { t } = useText();
  const choices = useChoices(definition).named(Object.keys(CONDITIONS), 'workflow.condition');
  const fresh = (name: string): Condition => {
    const params = freshParams(name, definition);
    return params ? { name, params } : { name };
  };
  const free = Object.keys(CONDITIONS).find((name) => !element.conditions.some((one) => one.name === name));
  return (
    <div data-part="conditions">
      <RowsInput
        label={t('workflow.part.conditions')}
        rows={element.conditions}
        nameOf={({ name }) => t(`workflow.condition.${name}`, { defaultValue: name })}
        next={free === undefined ? undefined : fresh(free)}
        add={t('workflow.add.condition')}
        onChange={(conditions) => onChange({ ...element, conditions }, 'conditions')}
        error={errorOf('conditions')}
      >
        {(condition, replace, index) => (
          <>
            <PlainSelect
              label={t('workflow.condition_number', { number: index + 1 })}
              choices={choices}
              value={condition.name}
              onChange={(name) => replace(fresh(name))}
            />
            <ConditionParams
              definition={definition}
              condition={condition}
              onChange={(params) => replace({ ...condition, params })}
            />
          </>
        )}
      </RowsInput>
    </div>
  );
}
