import type { Answer } from '@app/platform';
import { useSite } from '../site-context.js';
import { wayTo } from '../way-to.js';

interface WayBackInProps {
  answer: Answer;
  /** The page to be at after the sign-in. */
  next: string;
  /** The form below holds what was typed and can be sent again. */
  maySendAgain?: boolean;
}

/** The way to sign in, or to prove one's identity, beside the page: what was typed stays here meanwhile. */
export function WayBackIn({ answer, next, maySendAgain }: WayBackInProps) {
  const { actor, t } = useSite();
  // An owner whose session ran out is a guest, who is told that this is for the owner.
  const isSignedOut = answer.status === 403 && actor?.kind !== 'account';
  const way = wayTo(answer, actor) ?? (isSignedOut ? '/sign-in' : null);
  if (!way) return null;
  return (
    <p>
      <a href={`${way}?next=${encodeURIComponent(next)}`} target="_blank" rel="noreferrer">
        {t(way === '/identity' ? 'form.verify_aside' : 'form.sign_in_aside')}
      </a>{' '}
      {maySendAgain && t('form.send_again')}
    </p>
  );
}
