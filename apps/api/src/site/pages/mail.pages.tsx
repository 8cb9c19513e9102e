import type { Letter } from '../caught-mail.js';
import { formatInstant } from '../format-day.js';
import { Layout } from '../layout.js';
import { useSite } from '../site-context.js';

/** The messages kept here instead of being sent. */
export function MailListPage({ letters }: { letters: Letter[] }) {
  const { t } = useSite();
  return (
    <Layout title={t('layout.mail')}>
      <h1>{t('layout.mail')}</h1>
      <p className="lead">{t('mail.lead')}</p>
      {letters.length === 0 && <p>{t('mail.none')}</p>}
      <ul className="cards">
        {letters.map((letter) => (
          <li key={letter.file} className="card">
            <h2>
              <a href={`/dev/mail/${letter.file}`}>{letter.subject || t('mail.no_subject')}</a>
            </h2>
            <p className="facts">
              <span>{letter.to}</span>
              <Sent letter={letter} />
            </p>
          </li>
        ))}
      </ul>
    </Layout>
  );
}

/** One message, its links to press. */
export function MailPage({ letter }: { letter: Letter }) {
  const { t } = useSite();
  return (
    <Layout title={letter.subject || t('mail.no_subject')}>
      <p>
        <a href="/dev/mail">{t('layout.mail')}</a>
      </p>
      <h1>{letter.subject || t('mail.no_subject')}</h1>
      <p className="facts">
        <span>{letter.to}</span>
        <Sent letter={letter} />
      </p>
      <div className="text letter">
        <p>
          {letter.text.split(/(https?:\/\/[^\s<>"]+)/).map((part, index) =>
            /^https?:/.test(part) ? (
              <a key={index} href={part}>
                {part}
              </a>
            ) : (
              part
            ),
          )}
        </p>
      </div>
    </Layout>
  );
}

function Sent({ letter }: { letter: Letter }) {
  const { language } = useSite();
  if (!letter.date) return null;
  return <time dateTime={letter.date}>{formatInstant(new Date(letter.date), language)}</time>;
}
