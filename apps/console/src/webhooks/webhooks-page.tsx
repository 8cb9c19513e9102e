import { useEffect, useRef, useState } from 'react';
import { go, useAddress } from '../address/use-address.js';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { useMay } from '../session/use-may.js';
import { DispatchLog } from './dispatch-log.js';
import { RegisterForm } from './register-form.js';
import { RemoveWebhook } from './remove-webhook.js';
import { SecretNotice } from './secret-notice.js';
import { type Registered, useWebhooks, type Webhook } from './use-webhooks.js';
import { WebhookTable } from './webhook-table.js';

/** Systems of agencies that are told of events, and what went to each. */
export function WebhooksPage() {
  const { language, t } = useText();
  const mayChange = useMay('settings.change');
  const { data: webhooks, error, isPending, refetch } = useWebhooks();
  const [registered, setRegistered] = useState<Registered | null>(null);
  const [removing, setRemoving] = useState<Webhook | null>(null);
  const { q: opened } = useAddress();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${t('webhooks.title')} | ${t('console')}`;
  }, [language, t]);
  const log = webhooks?.find(({ id }) => id === opened);
  return (
    <main id="main" tabIndex={-1} className="pane access">
      <div className="access-page">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {t('webhooks.title')}
          </h1>
          <p className="quiet">{t('webhooks.lead')}</p>
        </div>
        {error && <Problem error={error} onRetry={() => void refetch()} />}
        {isPending && <p className="empty">{t('wait')}</p>}
        {registered && <SecretNotice registered={registered} onClose={() => setRegistered(null)} />}
        <div className="access-columns">
          <div>
            {webhooks?.length === 0 && <p className="empty">{t('webhooks.none')}</p>}
            {webhooks && webhooks.length > 0 && (
              <WebhookTable
                webhooks={webhooks}
                onOpen={({ id }) => go({ q: id }, { isStep: false })}
                onRemove={mayChange ? setRemoving : null}
              />
            )}
          </div>
          {mayChange && <RegisterForm onRegistered={setRegistered} />}
        </div>
        {log && <DispatchLog key={log.id} webhook={log} mayResend={mayChange} />}
        {removing && (
          <RemoveWebhook
            webhook={removing}
            onRemoved={() => heading.current?.focus()}
            onClose={() => setRemoving(null)}
          />
        )}
      </div>
    </main>
  );
}
