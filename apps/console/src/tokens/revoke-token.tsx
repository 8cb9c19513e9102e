import { useText } from '../language/use-text.js';
import { ConfirmDialog } from '../look/confirm-dialog.js';
import { tell } from '../status/status.js';
import { type Token, useRevokeToken } from './use-tokens.js';

interface RevokeTokenProps {
  token: Token;
  onRevoked: () => void;
  onClose: () => void;
}

/** Asks before a program is locked out. */
export function RevokeToken({ token, onRevoked, onClose }: RevokeTokenProps) {
  const { t } = useText();
  const revoke = useRevokeToken();
  const confirm = () =>
    revoke.mutate(token.id, {
      onSuccess: () => {
        tell(t('tokens.revoked_now', { name: token.name }));
        onClose();
        // The button that held the focus is gone.
        setTimeout(onRevoked);
      },
    });
  return (
    <ConfirmDialog
      title={t('tokens.revoke_title', { name: token.name })}
      act={t('tokens.revoke')}
      look="danger"
      asked={revoke}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t('tokens.revoke_advice')}</p>
    </ConfirmDialog>
  );
}
