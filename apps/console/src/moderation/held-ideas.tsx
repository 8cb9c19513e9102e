import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { useHeadingAfter } from '../look/use-heading-after.js';
import { DecideOnGround } from './decide-on-ground.js';
import { type HeldIdea, useDecideHeld, useHeldIdeas } from './use-held.js';
import { WaitingList } from './waiting-list.js';

/** Ideas of guests that wait because a machine may have sent them. */
export function HeldIdeas() {
  const { t } = useText();
  return (
    <WaitingList
      id="held-ideas"
      title={t('held.title')}
      lead={t('held.lead')}
      none={t('held.none')}
      query={useHeldIdeas()}
      line={(idea) => <HeldLine key={idea.id} idea={idea} />}
    />
  );
}

function HeldLine({ idea }: { idea: HeldIdea }) {
  const { language, t } = useText();
  const decide = useDecideHeld(idea);
  const part = useHeadingAfter<HTMLLIElement>();
  return (
    <li ref={part} className="approval">
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
        <DecideOnGround
          decide={decide}
          stay={t('held.release')}
          go={t('held.reject')}
          label={t('held.reject')}
        />
      </div>
    </li>
  );
}
