import { useText } from '../../language/use-text.js';
import { BilingualInput } from '../inputs/bilingual-input.js';
import { ChoiceInput } from '../inputs/choice-input.js';
import type { Definition } from '../model/definition.js';
import { useChoices } from './use-choices.js';

interface WholeFormProps {
  definition: Definition;
  errorOf: (part: string) => string | false;
  onChange: (next: Partial<Definition>, part: string) => void;
}

/** What concerns the workflow as a whole. */
export function WholeForm({ definition, errorOf, onChange }: WholeFormProps) {
  const { t } = useText();
  const choices = useChoices(definition);
  return (
    <div className="form">
      <div data-part="title">
        <BilingualInput
          label={t('workflow.part.title')}
          value={definition.title}
          onChange={(title) => onChange({ title }, 'title')}
          error={errorOf('title')}
        />
      </div>
      <div data-part="initial">
        <ChoiceInput
          label={t('workflow.part.initial')}
          hint={t('workflow.initial_hint')}
          choices={choices.elements('states')}
          value={definition.initial}
          onChange={(initial) => onChange({ initial }, 'initial')}
          error={errorOf('initial')}
        />
      </div>
    </div>
  );
}
