import { chooseLanguage, LANGUAGE_NAMES, LANGUAGES } from './language.js';
import { useText } from './use-text.js';

/** The ways to the other languages, each named as it calls itself. */
export function LanguageSwitch() {
  const { language } = useText();
  return LANGUAGES.filter((other) => other !== language).map((other) => (
    <button
      key={other}
      type="button"
      className="quiet-button"
      lang={other}
      onClick={() => chooseLanguage(other)}
    >
      {LANGUAGE_NAMES[other]}
    </button>
  ));
}
