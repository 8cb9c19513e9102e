import { useRef, useState } from 'react';
import { useText } from '../../language/use-text.js';
import { ConfirmDialog } from '../../look/confirm-dialog.js';
import { tell } from '../../status/status.js';
import { type OpeningLine, useOpen } from './use-opening.js';

/** The button that opens the tenant. While something is missing it leads to what; otherwise it asks once more. */
export function OpenTenant({ missing }: { missing: OpeningLine[] }) {
  const { t } = useText();
  const notice = useRef<HTMLDivElement>(null);
  const [isAsking, setAsking] = useState(false);
  const open = useOpen();
  const confirm = () =>
    open.mutate(undefined, {
      onSuccess: () => {
        tell(t('opening.was_opened'));
        setAsking(false);
      },
    });
  const press = () => {
    if (missing.length > 0) return notice.current?.focus();
    open.reset();
    setAsking(true);
  };
  return (
    <section aria-labelledby="opening-open">
      <h2 id="opening-open">{t('opening.open_title')}</h2>
      {missing.length > 0 && (
        <div ref={notice} className="notice warning" tabIndex={-1}>
          <p>{t('opening.missing', { count: missing.length })}</p>
          <ul>
            {missing.map(({ code }) => (
              <li key={code}>{t(`opening.line.${code}.title`)}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="row">
        <button type="button" className="button primary" onClick={press}>
          {t('opening.open')}
        </button>
      </p>
      {isAsking && (
        <ConfirmDialog
          title={t('opening.sure')}
          act={t('opening.open')}
          look="primary"
          asked={open}
          onConfirm={confirm}
          onClose={() => setAsking(false)}
        >
          <p>{t('opening.sure_advice')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
