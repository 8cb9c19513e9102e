import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '../api/problem.js';
import { EXPIRED } from '../api/queries.js';
import { useText } from '../language/use-text.js';
import { Dialog } from '../look/dialog.js';
import { ProviderLink } from './provider-link.js';
import { SignInForm } from './sign-in-form.js';
import { useResume } from './use-session.js';

/** Asks for the password again once the sign-in has run out. The page behind stays as it is. */
export function SignInAgain() {
  const { t } = useText();
  const queries = useQueryClient();
  const { data: isExpired } = useQuery<boolean>({
    queryKey: EXPIRED,
    queryFn: skipToken,
    initialData: false,
  });
  if (!isExpired) return null;
  return (
    <Dialog title={t('session.expired')} onClose={() => queries.setQueryData(EXPIRED, false)}>
      <p>{t('session.expired_advice')}</p>
      <SignInForm />
      <Elsewhere />
    </Dialog>
  );
}

/** Signing in at the provider, in another tab; whoever comes back from there goes on here. */
function Elsewhere() {
  const { t } = useText();
  const [hasLeft, setHasLeft] = useState(false);
  const { mutate: resume, data: account, error, isPending } = useResume();
  return (
    <>
      <ProviderLink onLeave={() => setHasLeft(true)} />
      {error && <Problem error={error} />}
      {hasLeft && account === null && <p role="alert">{t('session.not_yet')}</p>}
      {hasLeft && (
        <p>
          <button type="button" className="button primary" aria-disabled={isPending} onClick={() => resume()}>
            {t('session.resume')}
          </button>
        </p>
      )}
    </>
  );
}
