import { useEffect, useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { IssuedNotice } from './issued-notice.js';
import { IssueForm } from './issue-form.js';
import { RevokeToken } from './revoke-token.js';
import { TokenTable } from './token-table.js';
import { type Issued, type Token, useTokens } from './use-tokens.js';

/** One's own tokens for programs. */
export function TokensPage() {
  const { language, t } = useText();
  const { data: tokens, error, isPending, refetch } = useTokens();
  const [issued, setIssued] = useState<Issued | null>(null);
  const [revoking, setRevoking] = useState<Token | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${t('tokens.title')} | ${t('console')}`;
  }, [language, t]);
  return (
    <main id="main" tabIndex={-1} className="pane access">
      <div className="access-page">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {t('tokens.title')}
          </h1>
          <p className="quiet">{t('tokens.lead')}</p>
        </div>
        {error && <Problem error={error} onRetry={() => void refetch()} />}
        {isPending && <p className="empty">{t('wait')}</p>}
        {issued && <IssuedNotice issued={issued} onClose={() => setIssued(null)} />}
        <div className="access-columns">
          <div>
            {tokens?.length === 0 && <p className="empty">{t('tokens.none')}</p>}
            {tokens && tokens.length > 0 && <TokenTable tokens={tokens} onRevoke={setRevoking} />}
          </div>
          <IssueForm onIssued={setIssued} />
        </div>
        {revoking && (
          <RevokeToken
            token={revoking}
            onRevoked={() => heading.current?.focus()}
            onClose={() => setRevoking(null)}
          />
        )}
      </div>
    </main>
  );
}
