import { useState } from 'react';
import { Field } from '../../move/field.js';
import { readCount } from '../../move/read-count.js';

interface CountInputProps {
  label: string;
  hint?: string;
  value: number | undefined;
  /** Nothing where the field was emptied. */
  onChange: (value: number | undefined) => void;
  error?: string | false;
  isRequired?: boolean;
}

/** A whole number; what is none is kept on the screen and not taken. */
export function CountInput({ label, hint, value, onChange, error, isRequired = false }: CountInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string) => {
    const count = readCount(text);
    setTyped(count === null && text.trim() ? text : null);
    if (count !== null || !text.trim()) onChange(count ?? undefined);
  };
  return (
    <Field label={label} hint={hint} error={error} isRequired={isRequired}>
      {(tied) => (
        <input
          {...tied}
          aria-invalid={typed !== null || tied['aria-invalid']}
          inputMode="numeric"
          className="wf-count"
          autoComplete="off"
          value={typed ?? value ?? ''}
          onChange={(event) => type(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
