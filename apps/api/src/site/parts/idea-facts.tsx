import type { ReactNode } from 'react';
import type { IdeaView } from '@app/intake';
import type { Lists } from '../lists.service.js';
import { useSite } from '../site-context.js';
import { Day, Deadline } from './day.js';
import { useNameOf } from './say.js';

/** Who holds the idea, until when it is decided, and what it is about. */
export function IdeaFacts({ idea, lists }: { idea: IdeaView; lists: Lists }) {
  const { language, t } = useSite();
  const nameOf = useNameOf();
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
      {idea.decidedAt ? (
        <Fact name={t('idea.decided')}>
          <Day value={idea.decidedAt} />
        </Fact>
      ) : (
        <Fact name={t('idea.due')}>
          <Due idea={idea} />
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
          <a href={`/calls/${call.code}`}>{language === 'ko' ? call.titleKo : call.titleEn}</a>
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

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The last day for the decision, or why there is none now. */
function Due({ idea }: { idea: IdeaView }) {
  const { t } = useSite();
  if (idea.status === 'withdrawn') return t('idea.no_due');
  if (idea.clockStoppedOn) return t('idea.due_stopped');
  if (idea.dueOn) return <Deadline on={idea.dueOn} />;
  return t('idea.due_unconfirmed');
}
