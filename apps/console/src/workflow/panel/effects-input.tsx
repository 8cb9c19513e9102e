import { useText } from '../../language/use-text.js';
import { PlainSelect } from '../inputs/plain-select.js';
import { RowsInput } from '../inputs/rows-input.js';
import type { Transition } from '../model/definition.js';
import { EFFECTS } from '../model/names.js';
import type { FormProps } from './form-props.js';
import { useChoices } from './use-choices.js';

/** What follows from the move, in this order. */
export function EffectsInput({ definition, element, errorOf, onChange }: FormProps<Transition>) {
  const { t } = useText();
  const choices = useChoices(definition).named(EFFECTS, 'workflow.effect');
  return (
    <div data-part="effects">
      <RowsInput
        label={t('workflow.part.effects')}
        rows={element.effects}
        nameOf={(name) => t(`workflow.effect.${name}`, { defaultValue: name })}
        next={EFFECTS.find((name) => !element.effects.includes(name))}
        add={t('workflow.add.effect')}
        isOrdered
        onChange={(effects) => onChange({ ...element, effects }, 'effects')}
        error={errorOf('effects')}
      >
        {(effect, replace, index) => (
          <PlainSelect
            label={t('workflow.effect_number', { number: index + 1 })}
            choices={choices.filter(({ code }) => code === effect || !element.effects.includes(code))}
            value={effect}
            onChange={replace}
          />
        )}
      </RowsInput>
    </div>
  );
}
