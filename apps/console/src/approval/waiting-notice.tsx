import { useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { FieldList } from './field-list.js';
import { ReturnForm } from './return-form.js';
import { SignDialog } from './sign-dialog.js';
import type { Approval } from './use-approvals.js';
import { useSign } from './use-sign.js';

interface WaitingNoticeProps {
  approval: Approval;
  /** It was signed or given back. */
  onDecided: (said: string) => void;
}

/** What waits for a signature: what was prepared, by whom, in which words, and what may be done about it. */
export function WaitingNotice({ approval, onDecided }: WaitingNoticeProps) {
  const { language, t, say } = useText();
  const [open, setOpen] = useState<'sign' | 'return' | null>(null);
  const sign = useSign();
  const back = useRef<HTMLButtonElement>(null);
  const { isMine, isSignable, preparedBy, preparedAt, fields } = approval;
  const label = say(approval.label);
  const refused = sign.data?.find(({ outcome }) => !outcome.isSigned)?.outcome.messages;
  const signIt = () =>
    sign.mutate([approval], {
      onSuccess: ([signed]) => {
        if (signed?.outcome.isSigned) onDecided(t('approval.sign_done', { label, title: approval.title }));
      },
      onSettled: () => setOpen(null),
    });
  const close = () => {
    setOpen(null);
    back.current?.focus();
  };
  return (
    <section className="waiting-notice" aria-labelledby="waiting">
      <h3 id="waiting">{t('approval.waits', { label })}</h3>
      <p className="quiet">
        {t('approval.prepared', { name: preparedBy ?? t('approval.someone') })}{' '}
        <time dateTime={preparedAt}>{formatInstant(preparedAt, language)}</time>
      </p>
      <FieldList fields={fields} />
      {refused && (
        <div className="notice danger" role="alert">
          <p>{say(refused)}</p>
        </div>
      )}
      {sign.error && <Problem error={sign.error} />}
      {approval.onBehalfOf && (
        <p className="notice">{t('delegation.would_sign', { name: approval.onBehalfOf })}</p>
      )}
      {!isMine && !isSignable && <p className="quiet">{t('approval.not_yours')}</p>}
      {isMine && <p className="quiet">{t('approval.not_own')}</p>}
      {(isMine || isSignable) && (
        <p className="row">
          {isSignable && (
            <button type="button" className="button primary" onClick={() => setOpen('sign')}>
              {t('approval.sign')}
            </button>
          )}
          <button
            ref={back}
            type="button"
            className="button"
            aria-expanded={open === 'return'}
            onClick={() => setOpen(open === 'return' ? null : 'return')}
          >
            {t(isMine ? 'approval.take_back' : 'approval.return')}
          </button>
        </p>
      )}
      {open === 'return' && <ReturnForm approval={approval} onReturned={onDecided} onClose={close} />}
      {open === 'sign' && (
        <SignDialog
          approvals={[approval]}
          isPending={sign.isPending}
          onSign={signIt}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}
