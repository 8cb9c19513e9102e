import { useSite } from '../site-context.js';

export interface BothLanguages {
  ko: string;
  en: string;
}

/** Says a text that exists in both languages in the language of the page. */
export function useSay(): (text: BothLanguages) => string {
  const { language } = useSite();
  return (text) => text[language];
}

/** The name of a row that carries `nameKo` and `nameEn`. */
export function useNameOf(): (row: { nameKo: string; nameEn: string }) => string {
  const { language } = useSite();
  return ({ nameKo, nameEn }) => (language === 'ko' ? nameKo : nameEn);
}
