import type { IdeaView } from '@app/intake';
import type { Lists } from '../lists.service.js';
import { nextClock } from '../next-clock.js';
import { useSite } from '../site-context.js';
import { Day, Deadline } from './day.js';
import { useNameOf, useSay } from './say.js';
import { StateTag } from './state-tag.js';

/** A member's ideas: where each stands, who has it, and what day comes next. */
export function MyIdeas({ ideas, lists, level = 3 }: { ideas: IdeaView[]; lists: Lists; level?: 2 | 3 }) {
  return (
    <ul className="cards">
      {ideas.map((idea) => (
        <MyIdea key={idea.id} idea={idea} lists={lists} level={level} />
      ))}
    </ul>
  );
}

function MyIdea({ idea, lists, level }: { idea: IdeaView; lists: Lists; level: 2 | 3 }) {
  const { t } = useSite();
  const say = useSay();
  const nameOf = useNameOf();
  const agency = lists.agencies.find(({ code }) => code === idea.agencyCode);
  const next = nextClock(idea);
  const Title = `h${level}` as const;
  return (
    <li className="card">
      <StateTag {...idea} />
      <Title>
        <a href={`/ideas/${idea.id}`} lang={idea.language}>
          {idea.title}
        </a>
      </Title>
      <p className="facts">
        <span>
          {t('idea.submitted')} <Day value={idea.submittedAt} />
        </span>
        <span>{agency ? nameOf(agency) : t('idea.no_agency')}</span>
        {idea.promisedOn && !next && (
          <span>
            {t('mine.promised')} <Day value={idea.promisedOn} />
          </span>
        )}
      </p>
      {next && (
        <p>
          {t('mine.next_date')}: {say(next.label)} <Deadline on={next.dueOn} />
        </p>
      )}
      {!next && idea.clockStoppedOn && (
        <p>
          {t('idea.clock_stopped', { state: idea.stateLabel ? say(idea.stateLabel) : '' })} (
          <Day value={idea.clockStoppedOn} />)
        </p>
      )}
      {idea.allowed.includes('supply_supplement') && (
        <p>
          <a className="button secondary" href={`/ideas/${idea.id}/supplement`}>
            {t('own.supply')}
            <span className="visually-hidden" lang={idea.language}>
              {' '}
              {idea.title}
            </span>
          </a>
        </p>
      )}
    </li>
  );
}
