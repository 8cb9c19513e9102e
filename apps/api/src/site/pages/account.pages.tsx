import type { OwnSessionView, SecondFactorView } from '@app/identity';
import type { Answer } from '@app/platform';
import { ErrorSummary } from '../forms/error-summary.js';
import { TextField } from '../forms/fields.js';
import { Form } from '../forms/form.js';
import { NewPasswordField } from '../forms/new-password-field.js';
import { formatInstant } from '../format-day.js';
import { Layout } from '../layout.js';
import { useSite } from '../site-context.js';

interface AccountProps {
  name: string;
  sessions: OwnSessionView[];
  /** Null for whoever is not of the staff. */
  factor: SecondFactorView | null;
  done?: string;
  answer: Answer | null;
}

const TOLD = ['ended', 'others_ended', 'password_changed'];

/** How a person signs in, and where they are signed in. */
export function AccountPage({ name, sessions, factor, done, answer }: AccountProps) {
  const { t } = useSite();
  return (
    <Layout title={t('account.title')} alert={answer ? t('form.error') : undefined}>
      <ErrorSummary answer={answer} />
      {TOLD.includes(done ?? '') && (
        <div className="banner" role="status">
          <p>{t(`account.done.${done}`)}</p>
        </div>
      )}
      <p className="eyebrow">{name}</p>
      <h1>{t('account.title')}</h1>
      <Sessions sessions={sessions} />
      {factor && <Factor factor={factor} answer={answer} />}
      <Password answer={answer} />
      <Notices />
      <Programs />
    </Layout>
  );
}

interface FactorProps {
  factor: SecondFactorView;
  answer: Answer | null;
}

function Factor({ factor: { isSetUp, recoveryCodesLeft }, answer }: FactorProps) {
  const { t } = useSite();
  return (
    <section aria-labelledby="factor">
      <h2 id="factor">{t('account.factor')}</h2>
      <p>{isSetUp ? t('account.factor_on', { count: recoveryCodesLeft }) : t('account.factor_off')}</p>
      {!isSetUp && (
        <p>
          <a className="button secondary" href="/second-factor?next=/account">
            {t('account.factor_set_up')}
          </a>
        </p>
      )}
      {isSetUp && (
        <Form action="/account/recovery-codes" answer={answer} className="slim">
          <TextField name="code" autoComplete="one-time-code" hint={t('account.renew_codes_hint')} />
          <button className="button secondary" type="submit">
            {t('account.renew_codes')}
          </button>
        </Form>
      )}
    </section>
  );
}

function Password({ answer }: { answer: Answer | null }) {
  const { t } = useSite();
  return (
    <section aria-labelledby="password">
      <h2 id="password">{t('account.password')}</h2>
      <p>{t('account.password_note')}</p>
      <Form action="/account/password" answer={answer} className="slim">
        <TextField name="present" type="password" autoComplete="current-password" />
        <NewPasswordField />
        <button className="button" type="submit">
          {t('account.change_password')}
        </button>
      </Form>
    </section>
  );
}

function Notices() {
  const { t } = useSite();
  return (
    <section aria-labelledby="notices">
      <h2 id="notices">{t('notices.title')}</h2>
      <p>{t('notices.note')}</p>
      <p>
        <a className="button secondary" href="/my/notices">
          {t('account.notices_read')}
        </a>
      </p>
      <p>
        <a href="/account/messages">{t('preferences.title')}</a>
      </p>
    </section>
  );
}

function Programs() {
  const { t } = useSite();
  return (
    <section aria-labelledby="programs">
      <h2 id="programs">{t('account.tokens')}</h2>
      <p>{t('account.tokens_note')}</p>
      <p>
        <a className="button secondary" href="/account/tokens">
          {t('account.tokens_manage')}
        </a>
      </p>
    </section>
  );
}

function Sessions({ sessions }: { sessions: OwnSessionView[] }) {
  const { t } = useSite();
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{t('account.sessions')}</h2>
      <p>{t('account.sessions_note')}</p>
      <ul className="cards">
        {sessions.map((session) => (
          <SessionCard key={session.id} session={session} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <Form action="/account/sessions/end-others">
          <button className="button secondary" type="submit">
            {t('account.end_others')}
          </button>
        </Form>
      )}
    </section>
  );
}

function SessionCard({ session: { id, device, beganAt, seenAt, isCurrent } }: { session: OwnSessionView }) {
  const { t, language } = useSite();
  const name = device || t('account.no_device');
  return (
    <li className="card">
      <h3>
        {name}
        {isCurrent && <span className="quiet"> {t('account.current')}</span>}
      </h3>
      <p className="facts">
        <span>
          {t('account.began')}{' '}
          <time dateTime={beganAt.toISOString()}>{formatInstant(beganAt, language)}</time>
        </span>
        <span>
          {t('account.seen')} <time dateTime={seenAt.toISOString()}>{formatInstant(seenAt, language)}</time>
        </span>
      </p>
      {!isCurrent && (
        <Form action={`/account/sessions/${id}/end`}>
          <button className="button secondary" type="submit">
            {t('account.end')}
            <span className="visually-hidden"> {name}</span>
          </button>
        </Form>
      )}
    </li>
  );
}
