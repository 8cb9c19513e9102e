import { useState } from 'react';
import { useText } from '../../language/use-text.js';
import { Field } from '../../move/field.js';

interface CodeInputProps {
  value: string;
  /** Codes of the others. */
  taken: string[];
  /** It is in the version in use, and cases stand by it. */
  isFixed: boolean;
  onChange: (code: string) => void;
  error?: string | false;
}

const CODE = /^[a-z0-9][a-z0-9_-]{0,63}$/;

/** The code of an element. It is taken once it is left, so that no half a code is named elsewhere. */
export function CodeInput({ value, taken, isFixed, onChange, error }: CodeInputProps) {
  const { t } = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? value;
  const wrong = !CODE.test(text)
    ? 'workflow.code_wrong'
    : taken.includes(text)
      ? 'workflow.code_taken'
      : null;
  const take = () => {
    if (typed === null || wrong) return;
    setTyped(null);
    if (typed !== value) onChange(typed);
  };
  if (isFixed)
    return (
      <p className="wf-fixed">
        <span className="quiet">{t('workflow.part.code')}</span> <code>{value}</code>{' '}
        <span className="quiet">{t('workflow.code_fixed')}</span>
      </p>
    );
  return (
    <Field
      label={t('workflow.part.code')}
      hint={t('workflow.code_hint')}
      error={(typed !== null && wrong && t(wrong)) || error}
    >
      {(tied) => (
        <input
          {...tied}
          className="number"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={text}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={take}
          onKeyDown={(event) => event.key === 'Enter' && take()}
        />
      )}
    </Field>
  );
}
