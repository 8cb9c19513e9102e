import { useEffect, useRef } from 'react';
import { useText } from '../language/use-text.js';
import { tell } from '../status/status.js';
import type { Registered } from './use-webhooks.js';

/** The secret of a webhook that was just registered: told this once. */
export function SecretNotice({ registered, onClose }: { registered: Registered; onClose: () => void }) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [registered.id]);
  const copy = () =>
    void navigator.clipboard.writeText(registered.secret).then(
      () => tell(t('webhooks.copied')),
      () => tell(t('webhooks.not_copied')),
    );
  return (
    <section className="notice tokens-issued" aria-labelledby="webhook-secret">
      <h2 id="webhook-secret" ref={heading} tabIndex={-1}>
        {t('webhooks.secret', { name: registered.name })}
      </h2>
      <p>{t('webhooks.secret_advice')}</p>
      <p>
        <code className="tokens-secret">{registered.secret}</code>
      </p>
      <p className="row">
        <button type="button" className="button primary" onClick={copy}>
          {t('webhooks.copy')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('webhooks.kept')}
        </button>
      </p>
    </section>
  );
}
