import type { CallReach } from '@app/exchange';
import type { CallView } from '@app/intake';
import type { PublicCase } from '@app/review';
import { Layout } from '../layout.js';
import type { Lists } from '../lists.service.js';
import { CallCards } from '../parts/call-cards.js';
import { CallNoticeList } from '../parts/call-notices.js';
import { Day, Deadline } from '../parts/day.js';
import { IdeaList } from '../parts/idea-list.js';
import { useNameOf, useSay, useTextOf } from '../parts/say.js';
import { useSite } from '../site-context.js';

/** Calls by what can be done with them: open, coming, closed. */
export function CallsPage({ calls }: { calls: CallView[] }) {
  const { t, today } = useSite();
  const groups = [
    ['open', calls.filter((call) => call.isOpen)],
    ['coming', calls.filter((call) => call.opensOn > today)],
    ['closed', calls.filter((call) => call.closesOn < today).toReversed()],
  ] as const;
  return (
    <Layout title={t('layout.calls')} isIndexed isWide>
      <h1>{t('layout.calls')}</h1>
      <p className="lead">{t('call.lead')}</p>
      {calls.length === 0 && <p>{t('call.none')}</p>}
      {groups.map(
        ([name, group]) =>
          group.length > 0 && (
            <section key={name} aria-labelledby={name}>
              <h2 id={name}>{t(`call.${name}`)}</h2>
              <CallCards calls={group} />
            </section>
          ),
      )}
    </Layout>
  );
}

interface CallProps {
  call: CallView;
  reach: CallReach;
  ideas: PublicCase[];
  hasMore: boolean;
  lists: Lists;
}

/** One call: what it asks for, until when, and what came in. */
export function CallPage({ call, reach, ideas, hasMore, lists }: CallProps) {
  const { t } = useSite();
  const nameOf = useNameOf();
  const textOf = useTextOf();
  const agency = lists.agencies.find(({ code }) => code === call.agencyCode);
  const topics = lists.topics.filter(({ code }) => call.topicCodes.includes(code));
  const title = textOf(call, 'title');
  return (
    <Layout title={title} isIndexed>
      <p className="eyebrow">{t('call.noun')}</p>
      <h1>{title}</h1>
      <p className="lead">{textOf(call, 'summary')}</p>
      <dl className="facts-box">
        <div>
          <dt>{t('call.period')}</dt>
          <dd>
            <Day value={call.opensOn} /> ~{' '}
            {call.isOpen ? <Deadline on={call.closesOn} /> : <Day value={call.closesOn} />}
          </dd>
        </div>
        <div>
          <dt>{t('call.announces')}</dt>
          <dd>
            <Day value={call.announcesOn} />
          </dd>
        </div>
        {agency && (
          <div>
            <dt>{t('call.leads')}</dt>
            <dd>
              <a href={`/agencies/${agency.code}`}>{nameOf(agency)}</a>
            </dd>
          </div>
        )}
        {topics.length > 0 && (
          <div>
            <dt>{t('call.topics')}</dt>
            <dd>{topics.map(nameOf).join(', ')}</dd>
          </div>
        )}
      </dl>
      {call.closedWhyKo && (
        <p className="notice">{t('call.closed_early', { why: textOf(call, 'closedWhy') })}</p>
      )}
      <CallNoticeList notices={call.notices} />
      <Reach reach={reach} />
      {call.isOpen ? (
        <p>
          <a className="button large" href={`/ideas/new?call=${call.code}`}>
            {t('call.submit')}
          </a>
        </p>
      ) : (
        <p className="notice">{t('call.not_open')}</p>
      )}
      {call.tasks.length > 0 && (
        <section aria-labelledby="tasks">
          <h2 id="tasks">{t('call.tasks')}</h2>
          <ul>
            {call.tasks.map((task) => (
              <li key={task.code}>{textOf(task, 'title')}</li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="ideas">
        <h2 id="ideas">{t('call.ideas')}</h2>
        {ideas.length === 0 && <p>{t('call.no_ideas')}</p>}
        <IdeaList ideas={ideas} lists={lists} level={3} />
        {hasMore && (
          <p>
            <a href={`/ideas?call=${call.code}`}>{t('call.all_ideas')}</a>
          </p>
        )}
      </section>
    </Layout>
  );
}

/** Whose call it is, and how many ideas came in all the towns that hold it. */
function Reach({ reach: { allIdeas, towns, adoptedFrom } }: Pick<CallProps, 'reach'>) {
  const { t } = useSite();
  const say = useSay();
  return (
    <>
      {adoptedFrom && <p className="notice">{t('call.adopted_from', { place: say(adoptedFrom) })}</p>}
      {towns.length > 0 && (
        <section aria-labelledby="reach">
          <h2 id="reach">{t('call.reach', { count: allIdeas })}</h2>
          <ul>
            {towns.map(({ place, ideas }) => (
              <li key={place.en}>{t('call.of_town', { place: say(place), count: ideas })}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
