import { useEffect, useState } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { MoreButton } from '../look/more-button.js';
import { useMay } from '../session/use-may.js';
import { CommentLine } from './comment-line.js';
import { HeldIdeas } from './held-ideas.js';
import { ReportedIdeas } from './reported-ideas.js';
import { type Queue, useComments } from './use-moderation.js';

const QUEUES: Queue[] = ['waiting', 'hidden'];

/** What was reported, and what was hidden: for whoever is in charge of the ideas. */
export function ModerationPage() {
  const { language, t } = useText();
  const mayRelease = useMay('ideas.release');
  const [of, setOf] = useState<Queue>('waiting');
  const { data, error, isPending, refetch, ...list } = useComments(of);
  const comments = data?.pages.flatMap(({ items }) => items) ?? [];
  useEffect(() => {
    document.title = `${t('moderation.title')} | ${t('console')}`;
  }, [language, t]);
  return (
    <main id="main" tabIndex={-1} className="pane approvals moderation">
      <div className="approvals-page">
        <h1>{t('moderation.title')}</h1>
        <p className="quiet">{t('moderation.lead')}</p>
        <section aria-labelledby="moderated-comments">
          <h2 id="moderated-comments" tabIndex={-1}>
            {t('moderation.comments')}
          </h2>
          <p className="row" role="group" aria-label={t('moderation.which')}>
            {QUEUES.map((queue) => (
              <button
                key={queue}
                type="button"
                className="button small"
                aria-pressed={queue === of}
                onClick={() => setOf(queue)}
              >
                {t(`moderation.queue.${queue}`)}
              </button>
            ))}
          </p>
          {error && <Problem error={error} onRetry={() => void refetch()} />}
          {isPending && <p className="empty">{t('wait')}</p>}
          {data && comments.length === 0 && <p className="empty">{t(`moderation.none.${of}`)}</p>}
          {comments.length > 0 && (
            <ul className="approvals-list">
              {comments.map((comment) => (
                <CommentLine key={comment.id} comment={comment} />
              ))}
            </ul>
          )}
          <MoreButton list={list} />
        </section>
        <ReportedIdeas />
        {mayRelease && <HeldIdeas />}
      </div>
    </main>
  );
}
