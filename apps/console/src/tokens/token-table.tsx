import { formatDay, formatInstant } from '../due/format-day.js';
import { seoulDay } from '../due/seoul-day.js';
import { useText } from '../language/use-text.js';
import type { Token } from './use-tokens.js';

interface TokenTableProps {
  tokens: Token[];
  onRevoke: (token: Token) => void;
}

/** Each token with what it may do, how long, and when it was used; those that work can be revoked. */
export function TokenTable({ tokens, onRevoke }: TokenTableProps) {
  const { t } = useText();
  return (
    <table className="token-table">
      <caption className="unseen">{t('tokens.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('tokens.name')}</th>
          <th scope="col">{t('tokens.scopes')}</th>
          <th scope="col">{t('tokens.until')}</th>
          <th scope="col">{t('tokens.last_used')}</th>
          <th scope="col">
            <span className="unseen">{t('tokens.revoke')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <TokenRow key={token.id} token={token} onRevoke={onRevoke} />
        ))}
      </tbody>
    </table>
  );
}

function TokenRow({ token, onRevoke }: { token: Token; onRevoke: (token: Token) => void }) {
  const { language, t } = useText();
  const { name, ending, scopes, expiresAt, lastUsedAt, revokedAt } = token;
  const isOver = new Date(expiresAt) <= new Date();
  const state = revokedAt ? 'revoked' : isOver ? 'over' : null;
  return (
    <tr>
      <th scope="row">
        {name} <code className="quiet">mdg_…{ending}</code>
      </th>
      <td data-label={t('tokens.scopes')}>{scopes.join(', ')}</td>
      <td data-label={t('tokens.until')}>
        {formatDay(seoulDay(new Date(expiresAt)), language)}
        {state && <span className="tag"> {t(`tokens.${state}`)}</span>}
      </td>
      <td data-label={t('tokens.last_used')}>
        {lastUsedAt ? formatInstant(lastUsedAt, language) : t('tokens.never')}
      </td>
      <td>
        {!state && (
          <button type="button" className="button small" onClick={() => onRevoke(token)}>
            {t('tokens.revoke')}
            <span className="unseen"> {name}</span>
          </button>
        )}
      </td>
    </tr>
  );
}
