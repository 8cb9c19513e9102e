import { useText } from '../../language/use-text.js';
import { ChoiceInput } from '../inputs/choice-input.js';
import type { Definition } from '../model/definition.js';
import { useLabel } from '../use-label.js';
import type { Mapping } from './use-simulation.js';

interface MappingInputsProps {
  definition: Definition;
  base: Definition;
  missing: string[];
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}

/** Where the cases go whose state is not there any more. */
export function MappingInputs({ definition, base, missing, mapping, onChange }: MappingInputsProps) {
  const { t } = useText();
  const old = useLabel(base);
  const label = useLabel(definition);
  const choices = definition.states.map(({ code }) => ({ code, name: label.of('states', code) }));
  return (
    <div className="wf-maps">
      <p>{t('workflow.mapping_lead')}</p>
      {missing.map((code) => (
        <ChoiceInput
          key={code}
          label={t('workflow.mapping_from', { name: old.of('states', code) })}
          choices={choices}
          none={t('workflow.mapping_none')}
          value={mapping[code] ?? ''}
          onChange={(to) => onChange({ ...mapping, [code]: to })}
        />
      ))}
    </div>
  );
}
