import { useText } from '../../language/use-text.js';
import { ChoiceInput } from '../inputs/choice-input.js';
import type { ListName, Transition } from '../model/definition.js';
import type { FormProps } from './form-props.js';
import { useChoices } from './use-choices.js';
import { withPart } from './without.js';

const PARTS: ['lane' | 'extends' | 'restarts', ListName][] = [
  ['lane', 'lanes'],
  ['extends', 'clocks'],
  ['restarts', 'clocks'],
];

/** What few transitions do: enter a lane, extend a clock, start one anew. */
export function MoreOfTransition({ definition, element, errorOf, onChange }: FormProps<Transition>) {
  const { t } = useText();
  const choices = useChoices(definition);
  return PARTS.map(([part, list]) => (
    <div key={part} data-part={part}>
      <ChoiceInput
        label={t(`workflow.part.${part}`)}
        choices={choices.elements(list)}
        none={t('workflow.none')}
        value={element[part] ?? ''}
        onChange={(code) => onChange(withPart(element, part, code || undefined), part)}
        error={errorOf(part)}
      />
    </div>
  ));
}
