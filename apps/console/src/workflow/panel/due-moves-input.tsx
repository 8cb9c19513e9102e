import { useText } from '../../language/use-text.js';
import { PlainSelect } from '../inputs/plain-select.js';
import { RowsInput } from '../inputs/rows-input.js';
import type { ClockRule } from '../model/definition.js';
import { useLabel } from '../use-label.js';
import type { FormProps } from './form-props.js';
import { useChoices } from './use-choices.js';
import { withPart } from './without.js';

/** The transitions that the system tries when the time is over, in this order. */
export function DueMovesInput({ definition, element, errorOf, onChange }: FormProps<ClockRule>) {
  const { t } = useText();
  const label = useLabel(definition);
  const { atDue = [] } = element;
  const bySystem = useChoices(definition)
    .elements('transitions')
    .filter(({ code }) =>
      definition.transitions.some(({ name, roles }) => name === code && roles.includes('system')),
    );
  return (
    <div data-part="atDue">
      <RowsInput
        label={t('workflow.part.atDue')}
        hint={t('workflow.at_due_hint')}
        rows={atDue}
        nameOf={(name) => label.of('transitions', name)}
        next={bySystem.find(({ code }) => !atDue.includes(code))?.code}
        add={t('workflow.add.due_move')}
        isOrdered
        onChange={(names) =>
          onChange(withPart(element, 'atDue', names.length > 0 ? names : undefined), 'atDue')
        }
        error={errorOf('atDue')}
      >
        {(name, replace, index) => (
          <PlainSelect
            label={t('workflow.due_move_number', { number: index + 1 })}
            choices={bySystem.filter(({ code }) => code === name || !atDue.includes(code))}
            value={name}
            onChange={replace}
          />
        )}
      </RowsInput>
    </div>
  );
}
