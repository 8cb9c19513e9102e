import type { PublicCase } from '@app/review';
import type { Lists } from '../lists.service.js';
import { useSite } from '../site-context.js';
import { Day } from './day.js';
import { useNameOf } from './say.js';
import { StateTag } from './state-tag.js';

/** Ideas as a list of links, newest first. `level` is the heading level of each title. */
export function IdeaList({ ideas, lists, level = 2 }: { ideas: PublicCase[]; lists: Lists; level?: 2 | 3 }) {
  const { t } = useSite();
  const nameOf = useNameOf();
  const Title = `h${level}` as const;
  return (
    <ul className="cards">
      {ideas.map((idea) => {
        const agency = lists.agencies.find(({ code }) => code === idea.agencyCode);
        const topic = lists.topics.find(({ code }) => code === idea.topicCode);
        return (
          <li key={idea.ideaId} className="card">
            <StateTag {...idea} />
            <Title>
              <a href={`/ideas/${idea.ideaId}`} lang={idea.language}>
                {idea.title}
              </a>
            </Title>
            <p className="facts">
              <span>
                <Day value={idea.submittedAt} />
              </span>
              {topic && <span>{nameOf(topic)}</span>}
              <span>{agency ? nameOf(agency) : t('idea.no_agency')}</span>
              <span>{t('idea.supports', { count: idea.supports })}</span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
