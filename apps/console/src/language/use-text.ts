import i18next, { type TFunction } from 'i18next';
import { useSyncExternalStore } from 'react';
import type { Language } from './language.js';

/** What stands in both languages under one name. */
type Both<Name extends string> = { [part in `${Name}${'Ko' | 'En'}`]: string | null };

export interface Text {
  language: Language;
  t: TFunction;
  /** The text of this language. */
  say: (both: { ko: string; en: string }) => string;
  /** What stands of this name in this language, such as the `title` of a call; nothing where it is open. */
  textOf: <Name extends string>(row: Both<Name>, name: Name) => string;
  /** What something of the catalogue is called. */
  nameOf: (named: Both<'name'>) => string;
}

/** Phrases in the present language; the component is drawn again when it changes. */
export function useText(): Text {
  const language = useSyncExternalStore(listen, () => i18next.language) as Language;
  const textOf: Text['textOf'] = (row, name) => row[`${name}${PARTS[language]}`] ?? '';
  return {
    language,
    t: i18next.t,
    say: (both) => both[language],
    textOf,
    nameOf: (row) => textOf(row, 'name'),
  };
}

const PARTS = { ko: 'Ko', en: 'En' } as const;

function listen(listener: () => void): () => void {
  i18next.on('languageChanged', listener);
  return () => i18next.off('languageChanged', listener);
}
