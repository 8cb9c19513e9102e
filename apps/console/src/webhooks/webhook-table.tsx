import { useNames } from '../catalogue/use-names.js';
import { useText } from '../language/use-text.js';
import type { Webhook } from './use-webhooks.js';

interface WebhookTableProps {
  webhooks: Webhook[];
  onOpen: (webhook: Webhook) => void;
  /** Null for whoever may only look. */
  onRemove: ((webhook: Webhook) => void) | null;
}

/** Each system: where it listens, to what, and of whose cases. */
export function WebhookTable({ webhooks, onOpen, onRemove }: WebhookTableProps) {
  const { t } = useText();
  const names = useNames();
  return (
    <table className="token-table webhook-table">
      <caption className="unseen">{t('webhooks.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('webhooks.name')}</th>
          <th scope="col">{t('webhooks.agency')}</th>
          <th scope="col">{t('webhooks.kinds')}</th>
          <th scope="col">
            <span className="unseen">{t('webhooks.acts')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {webhooks.map((webhook) => {
          const { id, name, address, agencyCode, kinds } = webhook;
          return (
            <tr key={id}>
              <th scope="row">
                {name} <code className="quiet webhook-address">{address}</code>
              </th>
              <td data-label={t('webhooks.agency')}>
                {agencyCode ? names.agency(agencyCode) : t('webhooks.every_agency')}
              </td>
              <td data-label={t('webhooks.kinds')}>
                {kinds.map((kind) => t(`webhooks.kind.${kind.replace('.', '_')}`)).join(', ')}
              </td>
              <td>
                <p className="row">
                  <button type="button" className="button small" onClick={() => onOpen(webhook)}>
                    {t('webhooks.log')}
                    <span className="unseen"> {name}</span>
                  </button>
                  {onRemove && (
                    <button type="button" className="button small" onClick={() => onRemove(webhook)}>
                      {t('webhooks.remove')}
                      <span className="unseen"> {name}</span>
                    </button>
                  )}
                </p>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
