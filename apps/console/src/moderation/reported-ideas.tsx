import { Link } from '../address/link.js';
import { useText } from '../language/use-text.js';
import { useHeadingAfter } from '../look/use-heading-after.js';
import { DecideOnGround } from './decide-on-ground.js';
import { IdeaObjection } from './idea-objection.js';
import { ReportList } from './report-list.js';
import { type ReportedIdea, useDecideIdea, useReportedIdeas } from './use-moderation.js';
import { WaitingList } from './waiting-list.js';

/** Ideas that people reported, which stay in view until somebody decides, and those whose authors object. */
export function ReportedIdeas() {
  const { t } = useText();
  return (
    <WaitingList
      id="reported-ideas"
      title={t('moderation.ideas')}
      none={t('moderation.none.ideas')}
      query={useReportedIdeas()}
      line={(idea) => <IdeaLine key={idea.id} idea={idea} />}
    />
  );
}

function IdeaLine({ idea }: { idea: ReportedIdea }) {
  const { t } = useText();
  const decide = useDecideIdea(idea);
  const part = useHeadingAfter<HTMLLIElement>();
  return (
    <li ref={part} className="approval">
      <div className="approval-words">
        <p className="approval-title">
          <Link to={{ page: 'queue', caseId: idea.id }}>{idea.title}</Link>
        </p>
        <p className="quiet">{idea.trackingNumber}</p>
        <ReportList reports={idea.reports} />
        {idea.objection !== null ? (
          <IdeaObjection idea={idea} />
        ) : (
          <DecideOnGround decide={decide} stay={t('moderation.act.keep')} go={t('moderation.act.hide')} />
        )}
      </div>
    </li>
  );
}
