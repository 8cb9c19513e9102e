import { type FormEvent, useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { Field } from '../move/field.js';
import { tell } from '../status/status.js';
import { useUndoing } from '../status/use-undoing.js';
import { TextPreview } from './text-preview.js';
import {
  allFaultsOf,
  isOutdated,
  type MessageWords,
  type TextInLanguage,
  useChangeText,
  useTextPreview,
  type Variable,
} from './use-texts.js';

type Part = 'subject' | 'text' | 'short';
const ROWS: Record<Part, number> = { subject: 1, text: 14, short: 3 };

interface TextFormProps {
  name: string;
  text: TextInLanguage;
  /** As they stand now, perhaps not saved. */
  words: MessageWords;
  onWrite: (words: MessageWords) => void;
  onSaved: () => void;
  variables: Variable[];
  mayChange: boolean;
  onReload: () => void;
}

/** Subject, mail and short message with their variables, beside what will arrive. Faults show while one writes. */
export function TextForm({ name, text, words, variables, mayChange, ...on }: TextFormProps) {
  const { t, say } = useText();
  const { language, version, shipped, own } = text;
  const before = own ?? shipped;
  const [last, setLast] = useState<Part>('text');
  const inputs = useRef<Partial<Record<Part, HTMLTextAreaElement>>>({});
  const preview = useTextPreview(name, language, words);
  const change = useChangeText();
  const faults = allFaultsOf(change.error ?? preview.error);
  const parts: Part[] = before.short === null ? ['subject', 'text'] : ['subject', 'text', 'short'];
  const write = (part: Part, value: string) => {
    change.reset();
    on.onWrite({ ...words, [part]: value });
  };
  const insert = (variable: string) => {
    const input = inputs.current[last];
    const value = words[last] ?? '';
    const at = input?.selectionStart ?? value.length;
    write(last, `${value.slice(0, at)}{{${variable}}}${value.slice(at)}`);
    input?.focus();
  };
  const { mutateAsync: putBack } = useChangeText();
  const tellUndoing = useUndoing();
  const undo = () => tellUndoing(putBack({ name, language, version: version + 1, words: own }));
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (change.isPending) return;
    change.mutate(
      { name, language, version, words },
      {
        onSuccess: (saved) => {
          tell(t('texts.saved'), saved.version > version ? undo : undefined);
          on.onSaved();
        },
      },
    );
  };
  return (
    <form className="form inline-form text-form" aria-label={t('texts.form')} noValidate onSubmit={save}>
      {change.error && faults.size === 0 && <Problem error={change.error} />}
      {isOutdated(change.error) && (
        <p>
          <button type="button" className="button small" onClick={on.onReload}>
            {t('calls.take_theirs')}
          </button>
        </p>
      )}
      <div className="text-sides">
        <div className="text-side">
          {parts.map((part) => (
            <Field
              key={part}
              label={t(`texts.${part}`)}
              hint={t(`texts.hint.${part}`)}
              error={faults
                .get(part)
                ?.map((fault) => say(fault))
                .join('\n')}
            >
              {(tied) => (
                <textarea
                  {...tied}
                  ref={(element) => {
                    if (element) inputs.current[part] = element;
                  }}
                  rows={ROWS[part]}
                  lang={language}
                  readOnly={!mayChange}
                  value={words[part] ?? ''}
                  onFocus={() => setLast(part)}
                  onChange={(event) => write(part, event.currentTarget.value)}
                />
              )}
            </Field>
          ))}
          {mayChange && (
            <div role="group" aria-label={t('texts.variables')}>
              <p className="hint">{t('texts.variables_hint')}</p>
              <p className="template-variables">
                {variables.map(({ name: variable, about, isNeeded }) => (
                  <button
                    key={variable}
                    type="button"
                    className="button small"
                    title={`{{${variable}}}`}
                    onClick={() => insert(variable)}
                  >
                    {say(about)}
                    {isNeeded && ` (${t('texts.needed')})`}
                  </button>
                ))}
              </p>
            </div>
          )}
        </div>
        <TextPreview mail={preview.data} language={language} isFaulty={preview.error !== null} />
      </div>
      {mayChange && (
        <p className="row">
          <button type="submit" className="button primary" aria-disabled={change.isPending}>
            {t('texts.save')}
          </button>
        </p>
      )}
    </form>
  );
}
