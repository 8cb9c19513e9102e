import { formatDay } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import type { Delegation } from './use-delegations.js';

interface DelegationTableProps {
  title: string;
  none: string;
  /** Whose name is shown: who stands in, or who is away. */
  whose: 'delegate' | 'absent';
  delegations: Delegation[];
  onRevoke?: (delegation: Delegation) => void;
}

/** Who, from when to when, and how it stands; what has not ended can be revoked by whoever is away. */
export function DelegationTable({ title, none, whose, delegations, onRevoke }: DelegationTableProps) {
  const { language, t } = useText();
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {delegations.length === 0 && <p className="empty">{none}</p>}
      {delegations.length > 0 && (
        <table className="token-table">
          <caption className="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t(`delegation.${whose}`)}</th>
              <th scope="col">{t('delegation.days')}</th>
              <th scope="col">{t('delegation.state')}</th>
              <th scope="col">
                <span className="unseen">{t('delegation.revoke')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {delegations.map((one) => {
              const { id, from, until, state } = one;
              const name = one[whose] ?? t('approval.someone');
              return (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td data-label={t('delegation.days')}>
                    {formatDay(from, language)} – {formatDay(until, language)}
                  </td>
                  <td data-label={t('delegation.state')}>
                    <span className={state === 'running' ? 'tag good' : 'tag'}>
                      {t(`delegation.is.${state}`)}
                    </span>
                  </td>
                  <td>
                    {onRevoke && (state === 'running' || state === 'coming') && (
                      <button type="button" className="button small" onClick={() => onRevoke(one)}>
                        {t('delegation.revoke')}
                        <span className="unseen"> {name}</span>
                      </button>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
