import { type ReactNode, useEffect } from 'react';
import { LanguageSwitch } from '../language/language-switch.js';
import { useText } from '../language/use-text.js';
import mark from '../look/mark.svg';

/** A page with one thing on it. */
export function Lone({ title, children }: { title: string; children: ReactNode }) {
  const { language, t } = useText();
  useEffect(() => {
    document.title = `${title} | ${t('console')}`;
  }, [title, language, t]);
  return (
    <div className="lone">
      <header className="lone-header">
        <a className="brand" href="/">
          <img src={mark} alt="" width="32" height="32" />
          <span>{t('console')}</span>
        </a>
        <LanguageSwitch />
      </header>
      <main className="card">
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}
