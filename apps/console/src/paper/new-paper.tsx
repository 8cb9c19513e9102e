import { useRef, useState } from 'react';
import { useText } from '../language/use-text.js';
import { ConfirmDialog } from '../look/confirm-dialog.js';
import { ReceiptPaper } from './receipt-paper.js';
import { useRenewCode } from './use-paper.js';

/** Another paper for somebody who lost theirs; asked for twice, because the former code opens nothing then. */
export function NewPaper({ ideaId }: { ideaId: string }) {
  const { t } = useText();
  const [isAsking, setIsAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const renew = useRenewCode(ideaId);
  if (renew.data)
    return (
      <ReceiptPaper
        receipt={renew.data}
        onDone={() => {
          renew.reset();
          setTimeout(() => button.current?.focus());
        }}
      />
    );
  return (
    <p>
      <button ref={button} type="button" className="button small" onClick={() => setIsAsking(true)}>
        {t('paper.renew')}
      </button>
      {isAsking && (
        <ConfirmDialog
          title={t('paper.renew_title')}
          act={t('paper.renew')}
          look="danger"
          asked={renew}
          onConfirm={() => renew.mutate(undefined, { onSuccess: () => setIsAsking(false) })}
          onClose={() => setIsAsking(false)}
        >
          <p>{t('paper.renew_advice')}</p>
        </ConfirmDialog>
      )}
    </p>
  );
}
