import { useEffect, useRef } from 'react';
import { useText } from '../language/use-text.js';
import { tell } from '../status/status.js';
import type { Issued } from './use-tokens.js';

/** A token that was just made: told this once. */
export function IssuedNotice({ issued, onClose }: { issued: Issued; onClose: () => void }) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [issued.id]);
  const copy = () =>
    void navigator.clipboard.writeText(issued.token).then(
      () => tell(t('tokens.copied')),
      () => tell(t('tokens.not_copied')),
    );
  return (
    <section className="notice tokens-issued" aria-labelledby="issued-token">
      <h2 id="issued-token" ref={heading} tabIndex={-1}>
        {t('tokens.issued', { name: issued.name })}
      </h2>
      <p>{t('tokens.issued_advice')}</p>
      <p>
        <code className="tokens-secret">{issued.token}</code>
      </p>
      <p className="row">
        <button type="button" className="button primary" onClick={copy}>
          {t('tokens.copy')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('tokens.kept')}
        </button>
      </p>
    </section>
  );
}
