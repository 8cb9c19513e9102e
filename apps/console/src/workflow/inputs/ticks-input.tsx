import { useState } from 'react';
import { useText } from '../../language/use-text.js';
import { FieldGroup } from '../../move/field-group.js';
import type { Choice } from './choice-input.js';

interface TicksInputProps {
  label: string;
  hint?: string;
  choices: Choice[];
  value: string[];
  onChange: (codes: string[]) => void;
  error?: string | false;
  isRequired?: boolean;
}

/** As many as are shown without being asked for. */
const FEW = 6;

/** Any number of a list. A long one is folded up, and says what is chosen. */
export function TicksInput(props: TicksInputProps) {
  const { choices, value, onChange, isRequired = true, ...group } = props;
  const isWrong = group.error ? true : undefined;
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const strange = value.filter((code) => !choices.some((choice) => choice.code === code));
  const all = [...choices, ...strange.map((code) => ({ code, name: code }))];
  const chosen = all.filter(({ code }) => value.includes(code));
  const turn = (code: string) =>
    onChange(value.includes(code) ? value.filter((other) => other !== code) : [...value, code]);
  const ticks = (
    <div className="wf-ticks">
      {all.map(({ code, name }) => (
        <label key={code} className="tick">
          <input
            type="checkbox"
            checked={value.includes(code)}
            aria-invalid={isWrong}
            onChange={() => turn(code)}
          />
          <span>{name}</span>
        </label>
      ))}
    </div>
  );
  return (
    <FieldGroup {...group} isRequired={isRequired}>
      {all.length <= FEW ? (
        ticks
      ) : (
        // What is folded up cannot have the focus that a wrong choice is given; nor does the first tick fold it again.
        <details
          className="wf-fold"
          open={isOpen || isWrong}
          onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        >
          <summary>{chosen.map(({ name }) => name).join(', ') || t('workflow.none')}</summary>
          {ticks}
        </details>
      )}
    </FieldGroup>
  );
}
