import { useText } from '../../language/use-text.js';
import { ChoiceInput } from '../inputs/choice-input.js';
import { CountInput } from '../inputs/count-input.js';
import { FlagInput } from '../inputs/flag-input.js';
import { TicksInput } from '../inputs/ticks-input.js';
import type { ClockRule } from '../model/definition.js';
import { COUNTINGS, PARTIES } from '../model/names.js';
import { DueMovesInput } from './due-moves-input.js';
import type { FormProps } from './form-props.js';
import { HeadInputs } from './head-inputs.js';
import { LengthInput } from './length-input.js';
import { useChoices } from './use-choices.js';
import { withPart } from './without.js';

/** A clock: how long, by which counting, whose time, where it starts, stands and ends, and what comes of it. */
export function ClockForm(props: FormProps<ClockRule>) {
  const { definition, element, errorOf, onChange } = props;
  const { t } = useText();
  const choices = useChoices(definition);
  return (
    <div className="form">
      <HeadInputs {...props} />
      <div data-part="counting">
        <ChoiceInput
          label={t('workflow.part.counting')}
          hint={t(`workflow.counting_hint.${element.counting}`, { defaultValue: '' })}
          choices={choices.named(COUNTINGS, 'workflow.counting')}
          value={element.counting}
          onChange={(counting) => onChange({ ...element, counting }, 'counting')}
          error={errorOf('counting')}
        />
      </div>
      <LengthInput {...props} />
      <div data-part="party">
        <ChoiceInput
          label={t('workflow.part.party')}
          choices={choices.named(PARTIES, 'workflow.party')}
          value={element.party}
          onChange={(party) => onChange({ ...element, party }, 'party')}
          error={errorOf('party')}
        />
      </div>
      {(['starts', 'stands', 'ends'] as const).map((part) => (
        <div key={part} data-part={part}>
          <TicksInput
            label={t(`workflow.part.${part}`)}
            choices={choices.elements('states')}
            value={element[part]}
            onChange={(codes) => onChange({ ...element, [part]: codes }, part)}
            error={errorOf(part)}
            isRequired={part === 'starts'}
          />
        </div>
      ))}
      {(['remindDaysBefore', 'escalateDaysAfter'] as const).map((part) => (
        <div key={part} data-part={part}>
          <CountInput
            label={t(`workflow.part.${part}`)}
            value={element[part]}
            onChange={(days) => onChange(withPart(element, part, days), part)}
            error={errorOf(part)}
          />
        </div>
      ))}
      <DueMovesInput {...props} />
      <FlagInput
        label={t('workflow.clock_public')}
        value={element.isPublic}
        onChange={(isPublic) => onChange({ ...element, isPublic }, 'isPublic')}
      />
    </div>
  );
}
