import { chooseLanguage } from './language.js';
import { useText } from './use-text.js';

/** The way to the other language, named in that language. */
export function LanguageSwitch() {
  const { language } = useText();
  const other = language === 'ko' ? 'en' : 'ko';
  return (
    <button type="button" className="quiet-button" lang={other} onClick={() => chooseLanguage(other)}>
      {other === 'en' ? 'English' : '한국어'}
    </button>
  );
}
