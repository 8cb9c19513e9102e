import { useEffect, useRef } from 'react';
import { go, useAddress } from '../address/use-address.js';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { useMay } from '../session/use-may.js';
import { TextEditor } from './text-editor.js';
import { type TextLine, useTexts } from './use-texts.js';

const READERS = ['proposers', 'others', 'officials', 'accounts'] as const;

/** What messages say: every one there is, by who reads it; one at a time is opened, changed and looked at. */
export function TextsPage() {
  const { language, t } = useText();
  const { q: opened } = useAddress();
  const setOpened = (name: string | null) => go({ q: name }, { isStep: false });
  const { data, error, isPending, refetch } = useTexts();
  useEffect(() => {
    document.title = `${t('texts.title')} | ${t('console')}`;
  }, [language, t]);
  return (
    <main id="main" tabIndex={-1} className="pane settings">
      <div className="settings-page">
        <div>
          <h1>{t('texts.title')}</h1>
          <p className="quiet">{t('texts.lead')}</p>
        </div>
        {error && <Problem error={error} onRetry={() => void refetch()} />}
        {isPending && <p className="empty">{t('wait')}</p>}
        {data &&
          READERS.map((readers) => (
            <section key={readers} aria-labelledby={`texts-${readers}`}>
              <h2 id={`texts-${readers}`}>{t(`texts.readers.${readers}`)}</h2>
              <ul className="rules-list">
                {data.items
                  .filter((line) => line.readers === readers)
                  .map((line) => (
                    <Line
                      key={line.name}
                      line={line}
                      isOpen={opened === line.name}
                      onToggle={() => setOpened(opened === line.name ? null : line.name)}
                    />
                  ))}
              </ul>
            </section>
          ))}
      </div>
    </main>
  );
}

interface LineProps {
  line: TextLine;
  isOpen: boolean;
  onToggle: () => void;
}

/** One message by what it is about, with its words below once it is opened. */
function Line({ line, isOpen, onToggle }: LineProps) {
  const { t, say } = useText();
  const mayChange = useMay('settings.change');
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    onToggle();
    button.current?.focus();
  };
  return (
    <li className="rule">
      <div className="rule-head">
        <h3 className="rule-name">{say(line.about)}</h3>
        {line.own.map((language) => (
          <span key={language} className="tag busy">
            {t('texts.own_in', { language: t(`texts.${language}`) })}
          </span>
        ))}
        <button
          ref={button}
          type="button"
          className="button small"
          aria-expanded={isOpen}
          onClick={() => (isOpen ? close() : onToggle())}
        >
          {t(isOpen ? 'texts.close' : mayChange ? 'texts.open' : 'texts.read')}
          <span className="unseen"> {say(line.about)}</span>
        </button>
      </div>
      {isOpen && <TextEditor name={line.name} mayChange={mayChange} />}
    </li>
  );
}
