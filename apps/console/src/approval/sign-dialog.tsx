import { useText } from '../language/use-text.js';
import { Dialog } from '../look/dialog.js';
import type { Approval } from './use-approvals.js';

interface SignDialogProps {
  approvals: Approval[];
  isPending: boolean;
  onSign: () => void;
  onClose: () => void;
}

/** Asks before something is signed, and names how many. */
export function SignDialog({ approvals, isPending, onSign, onClose }: SignDialogProps) {
  const { t, say } = useText();
  const [first] = approvals;
  const only = approvals.length === 1 ? first : undefined;
  const title = only
    ? t('approval.sure_one', { label: say(only.label) })
    : t('approval.sure', { count: approvals.length });
  return (
    <Dialog title={title} onClose={onClose}>
      {only && <p>{only.title}</p>}
      <p className="notice warning">{t('approval.sure_advice')}</p>
      <p className="row">
        <button
          type="button"
          className="button primary"
          aria-disabled={isPending}
          autoFocus
          onClick={() => isPending || onSign()}
        >
          {isPending ? t('wait') : t('approval.sign_count', { count: approvals.length })}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('cancel')}
        </button>
      </p>
    </Dialog>
  );
}
