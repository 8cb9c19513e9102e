import type { ReactNode } from 'react';
import type { IdeaView } from '@app/intake';
import type { Lists } from '../lists.service.js';
import { useSite } from '../site-context.js';
import { lawOfClock } from '../law-of-clock.js';
import { ClockTime } from './clock-time.js';
import { Day } from './day.js';
import { useNameOf, useSay, useTextOf } from './say.js';

const NO_DUE: Record<string, string> = {
  unconfirmed: 'idea.due_unconfirmed',
  held: 'idea.due_unconfirmed',
  withdrawn: 'idea.no_due',
  rejected: 'idea.rejected',
};

/** Who holds the idea, what time runs and until when, and what it is about. */
export function IdeaFacts({ idea, lists }: { idea: IdeaView; lists: Lists }) {
  const { t } = useSite();
  const say = useSay();
  const nameOf = useNameOf();
  const textOf = useTextOf();
  const running = idea.status === 'withdrawn' ? [] : idea.clocks.filter(({ endedAt }) => !endedAt);
  const agency = lists.agencies.find(({ code }) => code === idea.agencyCode);
  const topic = lists.topics.find(({ code }) => code === idea.topicCode);
  const region = lists.regions.find(({ code }) => code === idea.regionCode);
  const agenda = lists.agenda.find(({ code }) => code === idea.agendaCode);
  const call = lists.calls.find(({ code }) => code === idea.callCode);
  return (
    <dl className="facts-box">
      <Fact name={t('case.owner')}>
        {agency ? <a href={`/agencies/${agency.code}`}>{nameOf(agency)}</a> : t('idea.no_agency_yet')}
      </Fact>
      {idea.proposerNames.length > 0 && (
        <Fact name={t('idea.proposers')}>{idea.proposerNames.join(', ')}</Fact>
      )}
      {idea.owner && <Fact name={t('idea.owner')}>{idea.owner}</Fact>}
      {idea.decidedAt && (
        <Fact name={t('idea.decided')}>
          <Day value={idea.decidedAt} />
        </Fact>
      )}
      {running.map((clock) => (
        <Fact key={clock.code} name={say(clock.label)}>
          <ClockTime clock={clock} stateLabel={idea.stateLabel} />
          <Law code={clock.code} />
        </Fact>
      ))}
      {running.length === 0 && !idea.decidedAt && (
        <Fact name={t('idea.due')}>
          {t(NO_DUE[idea.status] ?? 'idea.due_over', { state: idea.stateLabel ? say(idea.stateLabel) : '' })}
        </Fact>
      )}
      <Fact name={t('idea.submitted')}>
        <Day value={idea.submittedAt} />
      </Fact>
      {topic && (
        <Fact name={t('field.topicCode.label')}>
          <a href={`/ideas?topic=${topic.code}`}>{nameOf(topic)}</a>
        </Fact>
      )}
      {call && (
        <Fact name={t('call.noun')}>
          <a href={`/calls/${call.code}`}>{textOf(call, 'title')}</a>
        </Fact>
      )}
      {agenda && <Fact name={t('field.agendaCode.label')}>{nameOf(agenda)}</Fact>}
      {region && (
        <Fact name={t('field.regionCode.label')}>
          <a href={`/ideas?region=${region.code}`}>{nameOf(region)}</a>
        </Fact>
      )}
    </dl>
  );
}

/** The article that a time comes from. */
function Law({ code }: { code: string }) {
  const { t } = useSite();
  const say = useSay();
  const law = lawOfClock(code);
  if (!law) return null;
  return <p className="quiet">{t('idea.by_law', { law: say(law) })}</p>;
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
