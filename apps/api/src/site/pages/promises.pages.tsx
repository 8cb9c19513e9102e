import type { PromiseView } from '@app/insight';
import { Layout } from '../layout.js';
import type { Lists } from '../lists.service.js';
import { Day, Deadline } from '../parts/day.js';
import { COUNTS } from '../parts/promise-table.js';
import { useNameOf } from '../parts/say.js';
import { addressOfPart, type Part } from '../read-part.js';
import { useSite } from '../site-context.js';

interface PromisesProps {
  promises: PromiseView[];
  /** Where the next page begins; null on the last. */
  next: string | null;
  part: Part;
  lists: Lists;
}

/** The promises behind a figure. */
export function PromisesPage({ promises, next, part, lists }: PromisesProps) {
  const { t } = useSite();
  const nameOf = useNameOf();
  const { after, ...whole } = part;
  const agency = lists.agencies.find(({ code }) => code === part.agency);
  const { count } = COUNTS.find(({ state }) => state === part.state)!;
  const what = t(`results.count.${count}`);
  const title = agency ? `${nameOf(agency)}: ${what}` : what;
  return (
    <Layout title={`${title} | ${t('layout.results')}`}>
      <p className="eyebrow">
        <a href="/results">{t('layout.results')}</a>
      </p>
      <h1>{title}</h1>
      <p>{t(`results.meaning.${count}`)}</p>
      {promises.length === 0 && (
        <div className="empty">
          <h2>{t('results.none_here')}</h2>
          <p>{t('results.hidden_left_out')}</p>
        </div>
      )}
      <ul className="cards">
        {promises.map((promise) => (
          <PromiseCard key={promise.ideaId} promise={promise} lists={lists} />
        ))}
      </ul>
      {(next !== null || after !== undefined) && (
        <nav className="row pages" aria-label={t('ideas.pages')}>
          {after !== undefined && <a href={addressOfPart(whole)}>{t('ideas.first_page')}</a>}
          {next !== null && (
            <a className="button secondary" rel="next" href={addressOfPart({ ...whole, after: next })}>
              {t('ideas.next_page')}
            </a>
          )}
        </nav>
      )}
    </Layout>
  );
}

/** One promise: to what, by when, and what became of it. */
function PromiseCard({ promise, lists }: { promise: PromiseView; lists: Lists }) {
  const { t } = useSite();
  const nameOf = useNameOf();
  const {
    ideaId,
    title,
    language,
    agencyCode,
    owner,
    firstPromisedOn,
    promisedOn,
    slips,
    keptOn,
    droppedOn,
  } = promise;
  const agency = lists.agencies.find(({ code }) => code === agencyCode);
  const isOver = keptOn !== null || droppedOn !== null;
  return (
    <li className="card">
      <h2>
        <a href={`/ideas/${ideaId}`} lang={language}>
          {title}
        </a>
      </h2>
      <p className="facts">
        {agency && <span>{nameOf(agency)}</span>}
        {owner && <span>{owner}</span>}
        <span>
          {t('results.first_promised')} <Day value={firstPromisedOn} />
        </span>
        {slips > 0 && (
          <span>
            {t('results.now_promised', { count: slips })} <Day value={promisedOn} />
          </span>
        )}
      </p>
      <p>
        {keptOn && (
          <>
            {t('results.kept')} <Day value={keptOn} />
          </>
        )}
        {droppedOn && (
          <>
            {t('results.dropped')} <Day value={droppedOn} />
          </>
        )}
        {!isOver && (
          <>
            {t('results.running')} <Deadline on={promisedOn} />
          </>
        )}
      </p>
    </li>
  );
}
