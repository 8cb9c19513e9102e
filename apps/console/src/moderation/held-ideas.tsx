import { Problem } from '../api/problem.js';
import { HidingForm } from '../case/hiding-form.js';
import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { MoreButton } from '../look/more-button.js';
import { useOpened } from '../move/use-opened.js';
import { type HeldIdea, useDecideHeld, useHeldIdeas } from './use-held.js';

/** Ideas of guests that wait because a machine may have sent them. */
export function HeldIdeas() {
  const { t } = useText();
  const { data, error, isPending, refetch, ...list } = useHeldIdeas();
  const ideas = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section aria-labelledby="held-ideas">
      <h2 id="held-ideas">{t('held.title')}</h2>
      <p className="quiet">{t('held.lead')}</p>
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {isPending && <p className="empty">{t('wait')}</p>}
      {data && ideas.length === 0 && <p className="empty">{t('held.none')}</p>}
      {ideas.length > 0 && (
        <ul className="approvals-list">
          {ideas.map((idea) => (
            <HeldLine key={idea.id} idea={idea} />
          ))}
        </ul>
      )}
      <MoreButton list={list} />
    </section>
  );
}

function HeldLine({ idea }: { idea: HeldIdea }) {
  const { language, t } = useText();
  const { opened, row, toggle, close } = useOpened<'reject'>();
  const decide = useDecideHeld(idea);
  return (
    <li className="approval">
      <div className="approval-words">
        <h3 className="approval-title">{idea.title}</h3>
        <p className="crossing-head">
          <strong className="tag waiting">{t(`held.sign.${idea.sign}`)}</strong>
          <span className="quiet">
            {idea.trackingNumber}{' '}
            <time dateTime={idea.submittedAt}>{formatInstant(idea.submittedAt, language)}</time>
          </span>
        </p>
        <blockquote className="moderated words">{idea.improvement}</blockquote>
        <p className="quiet">{t('held.until', { at: formatInstant(idea.releaseAt, language) })}</p>
        {decide.error && !opened && <Problem error={decide.error} />}
        <p className="row" ref={row}>
          <button
            type="button"
            className="button"
            aria-disabled={decide.isPending}
            onClick={() => decide.isPending || decide.mutate(null)}
          >
            {t('held.release')}
          </button>
          <button
            type="button"
            className="button"
            aria-expanded={opened === 'reject'}
            onClick={() => toggle('reject')}
          >
            {t('held.reject')}
          </button>
        </p>
        {opened === 'reject' && (
          <HidingForm
            error={decide.error}
            label={t('held.reject')}
            onHide={(reason) => decide.mutate(reason, { onSuccess: close })}
            onClose={close}
          />
        )}
      </div>
    </li>
  );
}
