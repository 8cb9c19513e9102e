import { useState } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { TextForm } from './text-form.js';
import { TextHistory } from './text-history.js';
import { type MessageWords, type TextInLanguage, type TextLanguage, useMessageText } from './use-texts.js';

const LANGUAGES: TextLanguage[] = ['ko', 'en'];

/** Words that are being written, and the text they were begun from. */
interface Draft {
  from: TextInLanguage;
  words: MessageWords;
}

/** The words of one message, in the language that is chosen; what it said before stands below. */
export function TextEditor({ name, mayChange }: { name: string; mayChange: boolean }) {
  const { language: read, t } = useText();
  const [language, setLanguage] = useState<TextLanguage>(read === 'en' ? 'en' : 'ko');
  // Of each language by itself: whoever looks at the other one, or whose colleague is quicker, loses nothing.
  const [drafts, setDrafts] = useState<Partial<Record<TextLanguage, Draft>>>({});
  const { data, error, isPending, refetch } = useMessageText(name);
  const found = data?.languages.find((one) => one.language === language);
  const draft = drafts[language];
  const text = draft?.from ?? found;
  const keep = (kept: Draft | undefined) => setDrafts((all) => ({ ...all, [language]: kept }));
  const forget = () => keep(undefined);
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
      {data && found && text && (
        <>
          <TextForm
            key={`${language} ${text.version}`}
            name={name}
            text={text}
            words={draft?.words ?? text.own ?? text.shipped}
            onWrite={(words) => keep({ from: text, words })}
            onSaved={forget}
            variables={data.variables}
            mayChange={mayChange}
            onReload={() => void refetch().then(forget)}
          />
          <TextHistory name={name} text={found} mayChange={mayChange} onRestored={forget} />
        </>
      )}
    </div>
  );
}
