import { useText } from '../../language/use-text.js';
import { FieldGroup } from '../../move/field-group.js';
import { CountInput } from '../inputs/count-input.js';
import type { ClockRule } from '../model/definition.js';
import { PERIOD_PARTS } from '../model/names.js';
import type { FormProps } from './form-props.js';
import { withPart } from './without.js';

/** A length of time; its parts add up. */
export function PeriodInput({ element, errorOf, onChange }: FormProps<ClockRule>) {
  const { t } = useText();
  const { period = {} } = element;
  return (
    <div data-part="period">
      <FieldGroup label={t('workflow.part.period')} error={errorOf('period')}>
        <div className="wf-period">
          {PERIOD_PARTS.map((part) => (
            <CountInput
              key={part}
              label={t(`workflow.period.${part}`)}
              value={period[part]}
              onChange={(count) => onChange({ ...element, period: withPart(period, part, count) }, 'period')}
              isRequired
            />
          ))}
        </div>
      </FieldGroup>
    </div>
  );
}
