import { useState } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { TextForm } from './text-form.js';
import { TextHistory } from './text-history.js';
import { type TextLanguage, useMessageText } from './use-texts.js';

const LANGUAGES: TextLanguage[] = ['ko', 'en'];

/** The words of one message, in the language that is chosen; what it said before stands below. */
export function TextEditor({ name, mayChange }: { name: string; mayChange: boolean }) {
  const { language: read, t } = useText();
  const [language, setLanguage] = useState<TextLanguage>(read === 'en' ? 'en' : 'ko');
  const { data, error, isPending, refetch } = useMessageText(name);
  const found = data?.languages.find((one) => one.language === language);
  return (
    <div className="text-editor">
      <fieldset className="row">
        <legend className="unseen">{t('texts.language')}</legend>
        {LANGUAGES.map((one) => (
          <label key={one} className="tick">
            <input
              type="radio"
              name={`language-of-${name}`}
              checked={one === language}
              onChange={() => setLanguage(one)}
            />
            <span>{t(`texts.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {isPending && <p className="empty">{t('wait')}</p>}
      {data && found && (
        <>
          <TextForm
            key={`${language} ${found.version}`}
            name={name}
            text={found}
            variables={data.variables}
            mayChange={mayChange}
            onReload={() => void refetch()}
          />
          <TextHistory name={name} text={found} mayChange={mayChange} />
        </>
      )}
    </div>
  );
}
