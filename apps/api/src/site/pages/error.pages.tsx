import type { Answer } from '@app/platform';
import { Layout } from '../layout.js';
import { useSite } from '../site-context.js';

/** Statuses with advice of their own; all others get the one of their hundred. */
const ADVISED = [401, 403, 404, 409, 429, 503];

/** What went wrong, what to do now, and the number to tell. */
export function ErrorPage({ answer }: { answer: Answer }) {
  const { language, requestId, t } = useSite();
  const { status, reason, faults } = answer;
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
