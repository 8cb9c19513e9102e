import { useText } from '../language/use-text.js';
import { ConfirmRow } from '../look/confirm-row.js';
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
      <ConfirmRow
        act={t('approval.sign_count', { count: approvals.length })}
        look="primary"
        isPending={isPending}
        onConfirm={onSign}
        onClose={onClose}
        focus="act"
      />
    </Dialog>
  );
}
