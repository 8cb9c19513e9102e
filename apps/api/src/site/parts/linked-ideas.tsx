import type { LinkedIdea, LinksView } from '@app/intake';
import { useSite } from '../site-context.js';
import { Day } from './day.js';

/** The earlier idea that this one joined. */
export function MergedInto({ into }: { into: LinkedIdea }) {
  const { t } = useSite();
  return (
    <section className="notice" aria-labelledby="merged-into">
      <h2 id="merged-into">{t('links.merged_into')}</h2>
      <p>{t('links.merged_into_note')}</p>
      <Linked ideas={[into]} />
    </section>
  );
}

/** Which ideas joined this one, and what was split off: both sides name each other. */
export function LinkedIdeas({ links }: { links: LinksView }) {
  const { t } = useSite();
  const { joined, joinedCount, splitFrom, splitInto } = links;
  return (
    <>
      {splitFrom && (
        <section aria-labelledby="split-from">
          <h2 id="split-from">{t('links.split_from')}</h2>
          <Linked ideas={[splitFrom]} />
        </section>
      )}
      {splitInto.length > 0 && (
        <section aria-labelledby="split-into">
          <h2 id="split-into">{t('links.split_into')}</h2>
          <Linked ideas={splitInto} />
        </section>
      )}
      {joined.length > 0 && (
        <section aria-labelledby="joined">
          <h2 id="joined">{t('links.joined', { count: joinedCount })}</h2>
          <p>{t('links.joined_note')}</p>
          <Linked ideas={joined} isCredited />
          {joinedCount > joined.length && <p>{t('links.more', { count: joinedCount - joined.length })}</p>}
        </section>
      )}
    </>
  );
}

/** Ideas by title, number and day. No page of this site names a proposer, so credit goes to the idea. */
function Linked({ ideas, isCredited = false }: { ideas: LinkedIdea[]; isCredited?: boolean }) {
  const { t } = useSite();
  return (
    <ul className="linked">
      {ideas.map(({ id, trackingNumber, title, language, submittedAt, isOpen }) => (
        <li key={id}>
          {isOpen ? (
            <a href={`/ideas/${id}`} lang={language}>
              {title}
            </a>
          ) : (
            t('links.closed')
          )}
          <p className="facts">
            <span className="number">{trackingNumber}</span>
            <span>
              <Day value={submittedAt} />
            </span>
            {isCredited && <span>{t('links.proposer')}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
