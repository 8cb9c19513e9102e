import { useText } from '../language/use-text.js';
import { ConfirmDialog } from '../look/confirm-dialog.js';
import { tell } from '../status/status.js';
import { useRemove, type Webhook } from './use-webhooks.js';

interface RemoveWebhookProps {
  webhook: Webhook;
  onRemoved: () => void;
  onClose: () => void;
}

/** Asks before a system hears nothing more. */
export function RemoveWebhook({ webhook, onRemoved, onClose }: RemoveWebhookProps) {
  const { t } = useText();
  const remove = useRemove();
  const confirm = () =>
    remove.mutate(webhook.id, {
      onSuccess: () => {
        tell(t('webhooks.removed', { name: webhook.name }));
        onClose();
        // The button that held the focus is gone.
        setTimeout(onRemoved);
      },
    });
  return (
    <ConfirmDialog
      title={t('webhooks.remove_title', { name: webhook.name })}
      act={t('webhooks.remove')}
      look="danger"
      asked={remove}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t('webhooks.remove_advice')}</p>
    </ConfirmDialog>
  );
}
