import { Problem } from '../api/problem.js';
import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { tell } from '../status/status.js';
import { type MessageWords, type TextInLanguage, useChangeText } from './use-texts.js';

interface TextHistoryProps {
  name: string;
  text: TextInLanguage;
  mayChange: boolean;
  onRestored: () => void;
}

/** Who changed the message and when, and the ways back: to what ships, and to what it said once. */
export function TextHistory({ name, text, mayChange, onRestored }: TextHistoryProps) {
  const { language: read, t } = useText();
  const { language, version, own, changes } = text;
  const change = useChangeText();
  const put = (words: MessageWords | null) =>
    change.isPending ||
    change.mutate(
      { name, language, version, words },
      {
        onSuccess: () => {
          tell(t('texts.was_restored'));
          onRestored();
        },
      },
    );
  if (changes.length === 0) return <p className="quiet">{t('texts.never_changed')}</p>;
  return (
    <section aria-label={t('texts.history')}>
      <h4>{t('texts.history')}</h4>
      {change.error && <Problem error={change.error} />}
      {mayChange && own && (
        <p>
          <button type="button" className="button small" onClick={() => put(null)}>
            {t('texts.reset')}
          </button>
        </p>
      )}
      <ol className="text-history" reversed>
        {changes.map((one, at) => (
          <li key={one.version}>
            <span>
              {formatInstant(one.changedAt, read)} {one.changedBy ?? ''}:{' '}
              {t(one.words ? 'texts.changed' : 'texts.went_back')}
            </span>
            {one.words && (
              <details>
                <summary>{t('texts.said')}</summary>
                <p className="words" lang={language}>
                  {[one.words.subject, one.words.text, one.words.short].filter(Boolean).join('\n\n')}
                </p>
              </details>
            )}
            {mayChange && at > 0 && one.words && (
              <button type="button" className="button small" onClick={() => put(one.words)}>
                {t('texts.restore')}
                <span className="unseen"> {one.version}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
