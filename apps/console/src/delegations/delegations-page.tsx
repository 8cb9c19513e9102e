import { useEffect, useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { ConfirmDialog } from '../look/confirm-dialog.js';
import { tell } from '../status/status.js';
import { DelegationTable } from './delegation-table.js';
import { NameForm } from './name-form.js';
import { type Delegation, useDelegations, useRevokeDelegation } from './use-delegations.js';

/** 부재 시 대리: who stands in for one, and for whom one stands in. */
export function DelegationsPage() {
  const { language, t } = useText();
  const { data, error, isPending, refetch } = useDelegations();
  const [revoking, setRevoking] = useState<Delegation | null>(null);
  const revoke = useRevokeDelegation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${t('delegation.title')} | ${t('console')}`;
  }, [language, t]);
  const close = () => {
    setRevoking(null);
    revoke.reset();
  };
  const confirm = ({ id, delegate }: Delegation) =>
    revoke.mutate(id, {
      onSuccess: () => {
        tell(t('delegation.revoked_now', { name: delegate ?? t('approval.someone') }));
        close();
        // The button that held the focus is gone.
        setTimeout(() => heading.current?.focus());
      },
    });
  return (
    <main id="main" tabIndex={-1} className="pane access">
      <div className="access-page">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {t('delegation.title')}
          </h1>
          <p className="quiet">{t('delegation.lead')}</p>
        </div>
        {error && <Problem error={error} onRetry={() => void refetch()} />}
        {isPending && <p className="empty">{t('wait')}</p>}
        {data && (
          <div className="access-columns">
            <div>
              <DelegationTable
                title={t('delegation.given')}
                none={t('delegation.none_given')}
                whose="delegate"
                delegations={data.given}
                onRevoke={setRevoking}
              />
              <DelegationTable
                title={t('delegation.held')}
                none={t('delegation.none_held')}
                whose="absent"
                delegations={data.held}
              />
            </div>
            {data.colleagues.length > 0 ? (
              <NameForm colleagues={data.colleagues} />
            ) : (
              <p className="notice">{t('delegation.no_colleagues')}</p>
            )}
          </div>
        )}
        {revoking && (
          <ConfirmDialog
            title={t('delegation.revoke_title', { name: revoking.delegate ?? t('approval.someone') })}
            act={t('delegation.revoke')}
            look="danger"
            asked={revoke}
            onConfirm={() => confirm(revoking)}
            onClose={close}
          >
            <p>{t('delegation.revoke_advice')}</p>
          </ConfirmDialog>
        )}
      </div>
    </main>
  );
}
