import { useText } from '../language/use-text.js';
import type { MessageWords, TextLanguage } from './use-texts.js';

interface TextPreviewProps {
  mail: MessageWords | undefined;
  language: TextLanguage;
  isFaulty: boolean;
}

/** What would arrive, with facts that never were. */
export function TextPreview({ mail, language, isFaulty }: TextPreviewProps) {
  const { t } = useText();
  return (
    <section className="text-side call-preview" aria-label={t('texts.preview')}>
      <p className="quiet" role="status">
        {t(isFaulty ? 'texts.preview_faulty' : 'texts.preview_lead')}
      </p>
      {mail && !isFaulty && (
        <div lang={language}>
          <p className="text-subject">{mail.subject}</p>
          <p className="words">{mail.text}</p>
        </div>
      )}
      {mail && !isFaulty && mail.short !== null && (
        <div>
          <p className="quiet">{t('texts.short')}</p>
          <p className="words text-bubble" lang={language}>
            {mail.short}
          </p>
        </div>
      )}
    </section>
  );
}
