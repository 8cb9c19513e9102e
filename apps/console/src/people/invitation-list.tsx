import { useState } from 'react';
import { Problem } from '../api/problem.js';
import { useNames } from '../catalogue/use-names.js';
import { formatDay } from '../due/format-day.js';
import { seoulDay } from '../due/seoul-day.js';
import { useText } from '../language/use-text.js';
import { ConfirmDialog } from '../look/confirm-dialog.js';
import { useMay } from '../session/use-may.js';
import { tell } from '../status/status.js';
import { type Invitation, useInvitations, useResend, useWithdraw } from './use-people.js';

/** Who was asked and has not joined; nothing where that is nobody. */
export function InvitationList() {
  const { t } = useText();
  const { data: invitations = [], error, refetch } = useInvitations();
  const resend = useResend();
  const [withdrawn, setWithdrawn] = useState<string | null>(null);
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  // With the last one its dialog goes, before it could say that it is done.
  const asked = invitations.find(({ id }) => id === withdrawn);
  if (invitations.length === 0) return null;
  const send = ({ id }: Invitation) => {
    if (!resend.isPending) resend.mutate(id, { onSuccess: () => tell(t('people.resent')) });
  };
  return (
    <section aria-labelledby="people-invited" className="people-list">
      <h2 id="people-invited">{t('people.invitations')}</h2>
      {resend.error && <Problem error={resend.error} />}
      <ul className="invitation-list">
        {invitations.map((invitation) => (
          <InvitationLine
            key={invitation.id}
            invitation={invitation}
            onResend={() => send(invitation)}
            onWithdraw={() => setWithdrawn(invitation.id)}
          />
        ))}
      </ul>
      {asked && <WithdrawDialog invitation={asked} onClose={() => setWithdrawn(null)} />}
    </section>
  );
}

interface LineProps {
  invitation: Invitation;
  onResend: () => void;
  onWithdraw: () => void;
}

function InvitationLine({ invitation, onResend, onWithdraw }: LineProps) {
  const { t, language } = useText();
  const mayChange = useMay('people.change');
  const { agency } = useNames();
  const { email, roles, agencyCode, expiresAt, isExpired } = invitation;
  const day = formatDay(seoulDay(new Date(expiresAt)), language);
  return (
    <li>
      <p>
        <strong>{email}</strong>{' '}
        <span className="quiet">
          {[...roles.map((role) => t(`people.role.${role}`)), agencyCode && agency(agencyCode)]
            .filter(Boolean)
            .join(', ')}
        </span>{' '}
        {isExpired ? (
          <span className="tag waiting">{t('people.expired')}</span>
        ) : (
          <span className="quiet">{t('people.expires', { day })}</span>
        )}
      </p>
      {mayChange && (
        <p className="row">
          <button type="button" className="button small" onClick={onResend}>
            {t('people.resend')}
            <span className="unseen"> {email}</span>
          </button>
          <button type="button" className="button small" onClick={onWithdraw}>
            {t('people.withdraw')}
            <span className="unseen"> {email}</span>
          </button>
        </p>
      )}
    </li>
  );
}

function WithdrawDialog({ invitation, onClose }: { invitation: Invitation; onClose: () => void }) {
  const { t } = useText();
  const { id, email } = invitation;
  const withdraw = useWithdraw(() => tell(t('people.withdrawn', { email })));
  const confirm = () => withdraw.mutate(id, { onSuccess: onClose });
  return (
    <ConfirmDialog
      title={t('people.withdraw_title')}
      act={t('people.withdraw')}
      look="danger"
      asked={withdraw}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>
        <strong>{email}</strong>
      </p>
      <p>{t('people.withdraw_advice')}</p>
    </ConfirmDialog>
  );
}
