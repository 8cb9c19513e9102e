import { useEffect, useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { ApprovalsList } from './approvals-list.js';
import { SignDialog } from './sign-dialog.js';
import { SignResults } from './sign-results.js';
import { type Approval, useApprovals } from './use-approvals.js';
import { type Signed, useSign } from './use-sign.js';

/** What waits for a signature; several are signed at once, and of each is told what came of it. */
export function ApprovalsPage() {
  const { language, t } = useText();
  const { data: approvals = [], error, isPending, isSuccess, refetch } = useApprovals();
  const [picked, setPicked] = useState<string[]>([]);
  /** What stood there when one asked to sign it, whatever happens to the list meanwhile. */
  const [asked, setAsked] = useState<Approval[] | null>(null);
  const [results, setResults] = useState<Signed[]>([]);
  const sign = useSign();
  const heading = useRef<HTMLHeadingElement>(null);
  const chosen = approvals.filter(({ id, isSignable }) => isSignable && picked.includes(id));
  useEffect(() => {
    document.title = `${t('approval.title')} | ${t('console')}`;
  }, [language, t]);
  useEffect(() => {
    if (results.length > 0) heading.current?.focus();
  }, [results]);
  const signThem = (approvals: Approval[]) =>
    sign.mutate(approvals, {
      onSuccess: (signed) => {
        setResults(signed);
        setPicked([]);
      },
      onSettled: () => setAsked(null),
    });
  return (
    <main id="main" tabIndex={-1} className="pane approvals">
      <div className="approvals-page">
        <h1>{t('approval.title')}</h1>
        <p className="quiet">{t('approval.lead')}</p>
        {sign.error && <Problem error={sign.error} />}
        {results.length > 0 && (
          <SignResults results={results} heading={heading} onClose={() => setResults([])} />
        )}
        {isPending && <p className="empty">{t('wait')}</p>}
        {error && <Problem error={error} onRetry={() => void refetch()} />}
        {isSuccess && approvals.length === 0 && <p className="empty">{t('approval.none')}</p>}
        {approvals.length > 0 && (
          <ApprovalsList
            approvals={approvals}
            chosen={chosen.map(({ id }) => id)}
            onChoose={setPicked}
            onSign={() => setAsked(chosen)}
          />
        )}
        {asked && (
          <SignDialog
            approvals={asked}
            isPending={sign.isPending}
            onSign={() => signThem(asked)}
            onClose={() => setAsked(null)}
          />
        )}
      </div>
    </main>
  );
}
