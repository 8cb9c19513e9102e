import { Link } from '../address/link.js';
import { Problem } from '../api/problem.js';
import { HidingForm } from '../case/hiding-form.js';
import { useText } from '../language/use-text.js';
import { MoreButton } from '../look/more-button.js';
import { useOpened } from '../move/use-opened.js';
import { ReportList } from './report-list.js';
import { type ReportedIdea, useDecideIdea, useReportedIdeas } from './use-moderation.js';

/** Ideas that people reported. They stay in view until somebody decides. */
export function ReportedIdeas() {
  const { t } = useText();
  const { data, error, isPending, refetch, ...list } = useReportedIdeas();
  const ideas = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section aria-labelledby="reported-ideas">
      <h2 id="reported-ideas">{t('moderation.ideas')}</h2>
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {isPending && <p className="empty">{t('wait')}</p>}
      {data && ideas.length === 0 && <p className="empty">{t('moderation.none.ideas')}</p>}
      {ideas.length > 0 && (
        <ul className="approvals-list">
          {ideas.map((idea) => (
            <IdeaLine key={idea.id} idea={idea} />
          ))}
        </ul>
      )}
      <MoreButton list={list} />
    </section>
  );
}

function IdeaLine({ idea }: { idea: ReportedIdea }) {
  const { t } = useText();
  const { opened, row, toggle, close } = useOpened<'hide'>();
  const decide = useDecideIdea(idea);
  return (
    <li className="approval">
      <div className="approval-words">
        <p className="approval-title">
          <Link to={{ page: 'queue', caseId: idea.id }}>{idea.title}</Link>
        </p>
        <p className="quiet">{idea.trackingNumber}</p>
        <ReportList reports={idea.reports} />
        {decide.error && !opened && <Problem error={decide.error} />}
        <p className="row" ref={row}>
          <button
            type="button"
            className="button"
            aria-disabled={decide.isPending}
            onClick={() => decide.isPending || decide.mutate(null)}
          >
            {t('moderation.act.keep')}
          </button>
          <button
            type="button"
            className="button"
            aria-expanded={opened === 'hide'}
            onClick={() => toggle('hide')}
          >
            {t('moderation.act.hide')}
          </button>
        </p>
        {opened === 'hide' && (
          <HidingForm
            error={decide.error}
            onHide={(reason) => decide.mutate(reason, { onSuccess: close })}
            onClose={close}
          />
        )}
      </div>
    </li>
  );
}
