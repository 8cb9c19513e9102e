import i18next, { type TFunction } from 'i18next';
import { useSyncExternalStore } from 'react';
import type { Language } from './language.js';

interface Named {
  nameKo: string;
  nameEn: string;
}

export interface Text {
  language: Language;
  t: TFunction;
  /** The text of this language. */
  say: (both: { ko: string; en: string }) => string;
  /** What something of the catalogue is called. */
  nameOf: (named: Named) => string;
}

/** Phrases in the present language; the component is drawn again when it changes. */
export function useText(): Text {
  const language = useSyncExternalStore(listen, () => i18next.language) as Language;
  return {
    language,
    t: i18next.t,
    say: (both) => both[language],
    nameOf: ({ nameKo, nameEn }) => (language === 'ko' ? nameKo : nameEn),
  };
}

function listen(listener: () => void): () => void {
  i18next.on('languageChanged', listener);
  return () => i18next.off('languageChanged', listener);
}
