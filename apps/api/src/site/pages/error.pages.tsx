import type { Answer, Reason } from '@app/platform';
import { tenancyReasons } from '@app/tenancy';
import { KeptWords } from '../forms/kept-words.js';
import { WayBackIn } from '../forms/way-back-in.js';
import { Layout } from '../layout.js';
import { isOutside } from '../is-outside.js';
import { useSite } from '../site-context.js';

/** Statuses with advice of their own; all others get the one of their hundred. */
const ADVISED = [401, 403, 404, 409, 429, 503];

interface ErrorProps {
  answer: Answer;
  /** What was written at length in the form that was refused. */
  kept?: string | null;
  /** The page to be at after a sign-in. */
  next?: string;
}

/** What went wrong, what to do now, and the number to tell. */
export function ErrorPage({ answer, kept = null, next = '/' }: ErrorProps) {
  const site = useSite();
  const { isSuspended, language, requestId, t } = site;
  const { status, reason, faults } = answer;
  if (isSuspended) return <ClosedPage title={t('error.503.title')} reason={tenancyReasons.suspended} />;
  if (reason.code === tenancyReasons.not_open.code)
    return <ClosedPage title={t('opening.soon')} reason={reason} />;
  const kind = ADVISED.includes(status) ? status : status >= 500 ? 500 : 400;
  const title = t(`error.${kind}.title`);
  return (
    <Layout title={title}>
      <h1>{title}</h1>
      <p className="lead">{reason[language]}</p>
      {faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <li key={`${fault.field} ${fault.code}`}>{fault[language]}</li>
          ))}
        </ul>
      )}
      <p>{t(`error.${kind}.advice`)}</p>
      {status === 401 && <WayBackIn answer={answer} next={next} />}
      {kept && <KeptWords text={kept} />}
      {!isOutside(site) && <Ways />}
      <dl className="small-print">
        <dt>{t('error.status')}</dt>
        <dd>
          {status} · <code>{reason.code}</code>
        </dd>
        <dt>{t('error.request')}</dt>
        <dd>
          <code>{requestId}</code>
        </dd>
      </dl>
    </Layout>
  );
}

function Ways() {
  const { t } = useSite();
  return (
    <ul className="links">
      <li>
        <a href="/">{t('error.home')}</a>
      </li>
      <li>
        <a href="/ideas">{t('error.ideas')}</a>
      </li>
      <li>
        <a href="/track">{t('error.track')}</a>
      </li>
    </ul>
  );
}

interface ClosedPageProps {
  title: string;
  reason: Reason;
}

/** Whoever comes to a tenant that is not open yet, or is suspended, learns so in both languages; no link leads further. */
function ClosedPage({ title, reason: { ko, en } }: ClosedPageProps) {
  const { t } = useSite();
  return (
    <Layout title={title}>
      <h1>{t('site.name')}</h1>
      <p className="lead" lang="ko">
        {ko}
      </p>
      <p className="lead" lang="en">
        {en}
      </p>
    </Layout>
  );
}
