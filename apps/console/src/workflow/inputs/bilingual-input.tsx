import { useId } from 'react';
import { useText } from '../../language/use-text.js';
import { FieldGroup } from '../../move/field-group.js';
import type { Bilingual } from '../model/definition.js';

interface BilingualInputProps {
  label: string;
  value: Bilingual;
  onChange: (value: Bilingual) => void;
  error?: string | false;
}

/** A text in both languages. */
export function BilingualInput({ label, value, onChange, error }: BilingualInputProps) {
  const { t } = useText();
  const id = useId();
  return (
    <FieldGroup label={label} error={error}>
      <div className="wf-both">
        {(['ko', 'en'] as const).map((language) => (
          <p key={language}>
            <label htmlFor={`${id}-${language}`} className="quiet">
              {t(`workflow.in.${language}`)}
            </label>
            <input
              id={`${id}-${language}`}
              lang={language}
              maxLength={200}
              autoComplete="off"
              aria-invalid={(error && !value[language].trim()) || undefined}
              value={value[language]}
              onChange={(event) => onChange({ ...value, [language]: event.currentTarget.value })}
            />
          </p>
        ))}
      </div>
    </FieldGroup>
  );
}
