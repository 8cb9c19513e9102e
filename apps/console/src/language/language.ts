import i18next from 'i18next';
import en from './en.json';
import ko from './ko.json';

/** What each language that the console speaks calls itself. */
export const LANGUAGE_NAMES = { ko: '한국어', en: 'English' } as const;
export type Language = keyof typeof LANGUAGE_NAMES;
export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as Language[];

const KEPT = 'madang.language';

/** Starts with the language chosen last time, Korean at first. */
export function startLanguage(): void {
  void i18next.init({
    lng: LANGUAGES.find((language) => language === localStorage.getItem(KEPT)) ?? 'ko',
    resources: { ko: { translation: ko }, en: { translation: en } },
    fallbackLng: 'ko',
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  document.documentElement.lang = i18next.language;
}

/** Shows everything in another language, now and next time. */
export function chooseLanguage(language: Language): void {
  localStorage.setItem(KEPT, language);
  document.documentElement.lang = language;
  void i18next.changeLanguage(language);
}
