import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { EXPIRED } from '../api/queries.js';
import { useText } from '../language/use-text.js';
import { Dialog } from '../look/dialog.js';
import { SignInForm } from './sign-in-form.js';

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
    </Dialog>
  );
}
