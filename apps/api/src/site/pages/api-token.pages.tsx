import type { IssuedToken, Scope, TokenView } from '@app/identity';
import { type Answer, seoulDay } from '@app/platform';
import { DateTime } from 'luxon';
import { v7 } from 'uuid';
import { ErrorSummary } from '../forms/error-summary.js';
import { Checkbox, Select, TextField } from '../forms/fields.js';
import { useField } from '../forms/form-context.js';
import { Form, Hidden } from '../forms/form.js';
import type { Typed } from '../forms/read-form.js';
import { formatDay, formatInstant } from '../format-day.js';
import { Layout } from '../layout.js';
import { useSite } from '../site-context.js';

/** The field of the form that stands for a scope. */
export const fieldOf = (scope: Scope): string => `scope_${scope.replace(':', '_')}`;
const phraseOf = (scope: Scope): string => `token.scope.${scope.replace(':', '_')}`;

/** How long a token may last, to choose among. */
const DAYS = [30, 90, 180, 365];

interface TokensProps {
  tokens: TokenView[];
  /** What the tokens of this person may be made for. */
  scopes: readonly Scope[];
  typed: Typed;
  done?: string;
  answer: Answer | null;
}

/** One's own tokens for programs, and the form to make another. */
export function ApiTokensPage({ tokens, scopes, typed, done, answer }: TokensProps) {
  const { t } = useSite();
  return (
    <Layout title={t('token.title')} alert={answer ? t('form.error') : undefined}>
      <ErrorSummary answer={answer} />
      {done === 'revoked' && (
        <div className="banner" role="status">
          <p>{t('token.done.revoked')}</p>
        </div>
      )}
      <h1>{t('token.title')}</h1>
      <p className="lead">{t('token.lead')}</p>
      <section aria-labelledby="tokens">
        <h2 id="tokens">{t('token.list')}</h2>
        {tokens.length === 0 && <p>{t('token.none')}</p>}
        <ul className="cards">
          {tokens.map((token) => (
            <TokenCard key={token.id} token={token} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="make">
        <h2 id="make">{t('token.make')}</h2>
        <Form action="/account/tokens" typed={typed} answer={answer} className="slim">
          <Hidden typed={{ key: v7() }} />
          <TextField name="name" label={t('token.name')} hint={t('token.name_hint')} maxLength={60} />
          <Scopes scopes={scopes} />
          <Ends />
          <button className="button" type="submit">
            {t('token.make')}
          </button>
        </Form>
      </section>
      <p>
        <a href="/account">{t('token.to_account')}</a>
      </p>
    </Layout>
  );
}

function Scopes({ scopes }: { scopes: readonly Scope[] }) {
  const { t } = useSite();
  const { id, error } = useField('scopes');
  const described = error ? `${id}-hint ${id}-error` : `${id}-hint`;
  return (
    <fieldset id={id} className={error ? 'field is-wrong' : 'field'} aria-describedby={described}>
      <legend>{t('token.choose_scopes')}</legend>
      <p className="hint" id={`${id}-hint`}>
        {t('token.choose_scopes_hint')}
      </p>
      {error && (
        <p className="error" id={`${id}-error`}>
          <span className="visually-hidden">{t('form.error')}</span> {error}
        </p>
      )}
      {scopes.map((scope) => (
        <Checkbox key={scope} name={fieldOf(scope)} label={`${t(phraseOf(scope))} (${scope})`} />
      ))}
    </fieldset>
  );
}

function Ends() {
  const { t, today, language } = useSite();
  const choices = DAYS.map((days) => {
    const code = DateTime.fromISO(today).plus({ days }).toISODate()!;
    return { code, name: t('token.days', { days, day: formatDay(code, language) }) };
  });
  return (
    <Select name="expiresOn" label={t('token.expires_on')} choices={choices} none={t('token.expires_none')} />
  );
}

function TokenCard({ token }: { token: TokenView }) {
  const { t, today, language } = useSite();
  const { id, name, ending, scopes, expiresAt, lastUsedAt, revokedAt } = token;
  const state = revokedAt ? 'revoked' : seoulDay(expiresAt) < today ? 'over' : null;
  return (
    <li className="card">
      <h3>
        {name} <code className="quiet">mdg_…{ending}</code>{' '}
        {state && <span className="tag">{t(`token.${state}`)}</span>}
      </h3>
      <p>
        {t('token.scopes')} {scopes.map((scope) => t(phraseOf(scope))).join(' · ')}
      </p>
      <p className="facts">
        <span>
          {t('token.until')} <time dateTime={expiresAt.toISOString()}>{formatDay(expiresAt, language)}</time>
        </span>
        <span>
          {t('token.last_used')}{' '}
          {lastUsedAt ? (
            <time dateTime={lastUsedAt.toISOString()}>{formatInstant(lastUsedAt, language)}</time>
          ) : (
            t('token.never')
          )}
        </span>
      </p>
      {!state && (
        <p className="row">
          <a className="button secondary" href={`/account/tokens/${id}/revoke`}>
            {t('token.revoke')}
            <span className="visually-hidden"> {name}</span>
          </a>
        </p>
      )}
    </li>
  );
}

/** A token that was just made: shown this once. */
export function IssuedTokenPage({ issued: { name, token } }: { issued: IssuedToken }) {
  const { t } = useSite();
  return (
    <Layout title={t('token.issued', { name })}>
      <h1>{t('token.issued', { name })}</h1>
      <p className="lead">{t('token.issued_lead')}</p>
      <p>
        <code className="secret">{token}</code>
      </p>
      <p>{t('token.how')}</p>
      <p>
        <code className="secret">Authorization: Bearer {token.slice(0, 8)}…</code>
      </p>
      <p>
        <a className="button" href="/account/tokens">
          {t('token.kept')}
        </a>
      </p>
    </Layout>
  );
}

/** Asks before a program is locked out. */
export function RevokeTokenPage({ token: { id, name, ending } }: { token: TokenView }) {
  const { t } = useSite();
  return (
    <Layout title={t('token.revoke_title', { name })}>
      <h1>{t('token.revoke_title', { name })}</h1>
      <p className="lead">{t('token.revoke_note')}</p>
      <p>
        <code>mdg_…{ending}</code>
      </p>
      <Form action={`/account/tokens/${id}/revoke`}>
        <div className="row">
          <button className="button" type="submit">
            {t('token.revoke_confirm')}
          </button>
          <a href="/account/tokens">{t('form.leave')}</a>
        </div>
      </Form>
    </Layout>
  );
}
