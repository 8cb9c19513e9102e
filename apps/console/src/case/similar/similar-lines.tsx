import { Link } from '../../address/link.js';
import { useNames } from '../../catalogue/use-names.js';
import { formatDay } from '../../due/format-day.js';
import { useText } from '../../language/use-text.js';
import type { ExistingService, MatchedWord, SimilarIdea } from './use-similar.js';

/** An idea that is near: its own case leads on, one of another tenant to its public page. */
export function IdeaLine({ idea }: { idea: SimilarIdea }) {
  const { language, t, say } = useText();
  const { ideaId, address, title, trackingNumber, stateLabel, supports, promisedOn, tenantName } = idea;
  return (
    <li>
      <p>
        {address ? <Outside to={address}>{title}</Outside> : <Link to={{ caseId: ideaId }}>{title}</Link>}
      </p>
      <p className="similar-facts">
        {stateLabel && <span className="tag">{say(stateLabel)}</span>}
        {tenantName && <span>{say(tenantName)}</span>}
        {trackingNumber && <span className="number">{trackingNumber}</span>}
        {supports !== null && <span>{t('similar.supports', { count: supports })}</span>}
        {promisedOn && <span>{t('similar.promised', { day: formatDay(promisedOn, language) })}</span>}
      </p>
      <Words words={idea.words} />
    </li>
  );
}

/** A service that exists: whose it is and what it does. */
export function ServiceLine({ service }: { service: ExistingService }) {
  const { say } = useText();
  const names = useNames();
  const { name, summary, agencyCode, link, words } = service;
  return (
    <li>
      <p>{link ? <Outside to={link}>{say(name)}</Outside> : <strong>{say(name)}</strong>}</p>
      <p className="similar-facts">{names.agency(agencyCode)}</p>
      <p>{say(summary)}</p>
      <Words words={words} />
    </li>
  );
}

/** Why it is here: each word in common, and in which way. */
function Words({ words }: { words: MatchedWord[] }) {
  const { t } = useText();
  return (
    <ul className="similar-words" aria-label={t('similar.words')}>
      {words.map(({ asked, found, kind }) => (
        <li key={asked}>
          <span className="quiet">{t(`similar.kind.${kind}`)}</span>{' '}
          <span lang="ko">{asked === found ? found : `${asked} = ${found}`}</span>
        </li>
      ))}
    </ul>
  );
}

function Outside({ to, children }: { to: string; children: string }) {
  const { t } = useText();
  return (
    <a href={to} target="_blank" rel="noreferrer">
      {children} <span className="unseen">{t('similar.new_tab')}</span>
    </a>
  );
}
