import { Problem } from '../api/problem.js';
import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { FileList, IdeaFiles } from './idea-files.js';
import { type CaseForStaff, useIdea } from './use-case.js';

const PARTS = ['situation', 'improvement', 'effect'] as const;

/** The citizen's words as they were sent, and what was supplied later. */
export function IdeaText({ found }: { found: CaseForStaff }) {
  const { language, t, say } = useText();
  const { data: idea, error, refetch } = useIdea(found.ideaId);
  return (
    <section className="block idea" aria-labelledby="idea">
      <h3 id="idea">{t('idea.title')}</h3>
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {!idea && !error && <p className="quiet">{t('wait')}</p>}
      {idea?.isErased && <p className="notice">{t('idea.erased')}</p>}
      {idea &&
        PARTS.filter((part) => idea[part]).map((part) => (
          <section key={part} aria-labelledby={`idea-${part}`}>
            <h4 id={`idea-${part}`}>{t(`idea.${part}`)}</h4>
            <p className="words" lang={idea.language}>
              {idea[part]}
            </p>
          </section>
        ))}
      {idea && idea.answers.length > 0 && (
        <section aria-labelledby="idea-answers">
          <h4 id="idea-answers">{t('idea.answers')}</h4>
          <dl className="facts">
            {idea.answers.map(({ key, label, text, isPublic }) => (
              <div key={key}>
                <dt>
                  {say(label)} {!isPublic && t('idea.answer_closed')}
                </dt>
                <dd className="words">{say(text)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {idea && idea.attachments.length > 0 && <IdeaFiles files={idea.attachments} />}
      {idea?.revisions.map(({ number, text, submittedAt, attachments }) => (
        <section key={number} aria-labelledby={`revision-${number}`}>
          <h4 id={`revision-${number}`}>
            {t('idea.revision', { number })}{' '}
            <time className="quiet" dateTime={submittedAt}>
              {formatInstant(submittedAt, language)}
            </time>
          </h4>
          <p className="words" lang={idea.language}>
            {text}
          </p>
          {attachments.length > 0 && <FileList files={attachments} />}
        </section>
      ))}
    </section>
  );
}
