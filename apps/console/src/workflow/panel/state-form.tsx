import { useText } from '../../language/use-text.js';
import { ChoiceInput } from '../inputs/choice-input.js';
import { FlagInput } from '../inputs/flag-input.js';
import type { State } from '../model/definition.js';
import { KINDS } from '../model/names.js';
import type { FormProps } from './form-props.js';
import { HeadInputs } from './head-inputs.js';
import { MovesOfState } from './moves-of-state.js';
import { useChoices } from './use-choices.js';

/** A state: what it is called, who is expected to act in it, and the ways in and out. */
export function StateForm(props: FormProps<State>) {
  const { definition, element, errorOf, onChange } = props;
  const { t } = useText();
  const choices = useChoices(definition);
  return (
    <div className="form">
      <HeadInputs {...props} />
      <div data-part="kind">
        <ChoiceInput
          label={t('workflow.part.kind')}
          hint={t(`workflow.kind_hint.${element.kind}`, { defaultValue: '' })}
          choices={choices.named(KINDS, 'workflow.kind')}
          value={element.kind}
          onChange={(kind) => onChange({ ...element, kind }, 'kind')}
          error={errorOf('kind')}
        />
      </div>
      <FlagInput
        label={t('workflow.state_public')}
        value={element.isPublic}
        onChange={(isPublic) => onChange({ ...element, isPublic }, 'isPublic')}
      />
      <MovesOfState {...props} />
    </div>
  );
}
