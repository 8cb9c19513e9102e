import { useState } from 'react';
import { faultsOf } from '../api/refusal.js';
import { useText } from '../language/use-text.js';
import { InlineForm } from '../move/inline-form.js';
import { WordsField } from '../move/words-field.js';
import { tell } from '../status/status.js';
import { isOutdated, useChangeWording, type Wording } from './use-wordings.js';

interface WordingFormProps {
  wording: Wording;
  onReload: () => void;
  onClose: () => void;
}

/** Says a phrase in own words in both languages, with what it will look like. */
export function WordingForm({ wording, onReload, onClose }: WordingFormProps) {
  const { t, say } = useText();
  const { key, version, shipped, own, blanks } = wording;
  const [words, setWords] = useState(own ?? shipped);
  const change = useChangeWording();
  const faults = faultsOf(change.error);
  const submit = () =>
    change.mutate(
      { key, version, words },
      {
        onSuccess: () => {
          tell(t('wordings.saved'));
          onClose();
        },
      },
    );
  return (
    <InlineForm
      label={t('wordings.change_one', { words: say(own ?? shipped) })}
      submit={t('wordings.save')}
      error={faults.size === 0 && change.error}
      isPending={change.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {isOutdated(change.error) && (
        <p>
          <button type="button" className="button small" onClick={onReload}>
            {t('calls.take_theirs')}
          </button>
        </p>
      )}
      {(['ko', 'en'] as const).map((language) => {
        const fault = faults.get(language);
        return (
          <WordsField
            key={language}
            label={t(`wordings.${language}`)}
            hint={
              blanks.length > 0
                ? t('wordings.blanks', { blanks: blanks.map((blank) => `{{${blank}}}`).join(' ') })
                : undefined
            }
            rows={2}
            value={words[language]}
            onChange={(text) => setWords({ ...words, [language]: text })}
            error={fault && say(fault)}
            isRequired
            isFirst={language === 'ko'}
          />
        );
      })}
      <dl className="call-preview" aria-label={t('wordings.preview')}>
        {(['ko', 'en'] as const).map((language) => (
          <div key={language}>
            <dt className="quiet">
              {t('wordings.preview')} – {t(`wordings.${language}`)}
            </dt>
            <dd lang={language}>{filled(words[language])}</dd>
          </div>
        ))}
      </dl>
    </InlineForm>
  );
}

/** Blanks are filled in with their names: what stands there depends on the page. */
const filled = (text: string): string => text.replaceAll(/\{\{(\w+)\}\}/g, '〔$1〕');
