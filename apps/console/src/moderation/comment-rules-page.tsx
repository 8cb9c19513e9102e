import { useEffect } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { CommentRulesForm } from './comment-rules-form.js';
import { useCommentRules } from './use-comment-rules.js';

/** Whether ideas take comments, of which calls they do not, and when reports hold one from view. */
export function CommentRulesPage() {
  const { language, t } = useText();
  const { data, error, isPending, refetch } = useCommentRules();
  useEffect(() => {
    document.title = `${t('comments.title')} | ${t('console')}`;
  }, [language, t]);
  return (
    <main id="main" tabIndex={-1} className="pane holidays">
      <div className="holidays-page">
        <h1>{t('comments.title')}</h1>
        <p className="quiet">{t('comments.lead')}</p>
        {error && <Problem error={error} onRetry={() => void refetch()} />}
        {isPending && <p className="empty">{t('wait')}</p>}
        {data && <CommentRulesForm key={data.version} rules={data} onReload={() => void refetch()} />}
      </div>
    </main>
  );
}
