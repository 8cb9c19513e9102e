import { useText } from '../../language/use-text.js';
import { ChoiceInput } from '../inputs/choice-input.js';
import { FlagInput } from '../inputs/flag-input.js';
import { TicksInput } from '../inputs/ticks-input.js';
import type { Transition } from '../model/definition.js';
import { ROLES, SIGNERS, TONES } from '../model/names.js';
import { AskedInput } from './asked-input.js';
import { ConditionsInput } from './conditions-input.js';
import { EffectsInput } from './effects-input.js';
import type { FormProps } from './form-props.js';
import { HeadInputs } from './head-inputs.js';
import { MoreOfTransition } from './more-of-transition.js';
import { useChoices } from './use-choices.js';
import { without } from './without.js';

/** A transition: from where to where, who makes it, what it asks, what must hold and what follows. */
export function TransitionForm(props: FormProps<Transition>) {
  const { definition, element, errorOf, onChange } = props;
  const { t } = useText();
  const choices = useChoices(definition);
  const set = (next: Partial<Transition>) => onChange({ ...element, ...next }, Object.keys(next)[0]!);
  return (
    <div className="form">
      <HeadInputs {...props} />
      <div data-part="from">
        <TicksInput
          label={t('workflow.part.from')}
          choices={choices.elements('states')}
          value={element.from}
          onChange={(from) => set({ from })}
          error={errorOf('from')}
        />
      </div>
      <div data-part="to">
        <ChoiceInput
          label={t('workflow.part.to')}
          choices={choices.elements('states')}
          none={t('workflow.stays')}
          value={element.to ?? ''}
          onChange={(to) => set({ to: to || null })}
          error={errorOf('to')}
        />
      </div>
      <div data-part="roles">
        <TicksInput
          label={t('workflow.part.roles')}
          hint={t('workflow.roles_hint')}
          choices={choices.named(ROLES, 'workflow.role')}
          value={element.roles}
          onChange={(roles) => set({ roles })}
          error={errorOf('roles')}
        />
      </div>
      <div data-part="approvers">
        <TicksInput
          label={t('workflow.part.approvers')}
          hint={t('workflow.approvers_hint')}
          choices={choices.named(SIGNERS, 'workflow.role')}
          value={element.approvers ?? []}
          onChange={(approvers) =>
            onChange(
              approvers.length > 0 ? { ...element, approvers } : without(element, 'approvers'),
              'approvers',
            )
          }
          error={errorOf('approvers')}
          isRequired={false}
        />
      </div>
      <AskedInput {...props} />
      <ConditionsInput {...props} />
      <EffectsInput {...props} />
      <div data-part="tone">
        <ChoiceInput
          label={t('workflow.part.tone')}
          choices={choices.named(TONES, 'workflow.tone')}
          value={element.tone}
          onChange={(tone) => set({ tone })}
          error={errorOf('tone')}
        />
      </div>
      <FlagInput
        label={t('workflow.move_public')}
        value={element.isPublic}
        onChange={(isPublic) => set({ isPublic })}
      />
      <MoreOfTransition {...props} />
    </div>
  );
}
