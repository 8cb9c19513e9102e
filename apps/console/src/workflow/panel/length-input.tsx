import { useText } from '../../language/use-text.js';
import { ChoiceInput } from '../inputs/choice-input.js';
import type { ClockRule } from '../model/definition.js';
import { DAY_FIELDS } from '../model/names.js';
import type { FormProps } from './form-props.js';
import { PeriodInput } from './period-input.js';
import { useChoices } from './use-choices.js';
import { withPart, without } from './without.js';

/** How long a clock runs: a period, or until the day that a field names. */
export function LengthInput(props: FormProps<ClockRule>) {
  const { definition, element, errorOf, onChange } = props;
  const { t } = useText();
  const days = useChoices(definition).named(DAY_FIELDS, 'field');
  return (
    <>
      <div data-part="given">
        <ChoiceInput
          label={t('workflow.part.given')}
          choices={days}
          none={t('workflow.by_period')}
          value={element.given ?? ''}
          onChange={(given) =>
            onChange(
              given
                ? { ...without(element, 'period'), given }
                : { ...without(element, 'given'), period: element.period ?? {} },
              'given',
            )
          }
          error={errorOf('given')}
        />
      </div>
      {!element.given && <PeriodInput {...props} />}
      <div data-part="from">
        <ChoiceInput
          label={t('workflow.part.from_day')}
          choices={days}
          none={t('workflow.from_move')}
          value={element.from ?? ''}
          onChange={(from) => onChange(withPart(element, 'from', from || undefined), 'from')}
          error={errorOf('from')}
        />
      </div>
    </>
  );
}
