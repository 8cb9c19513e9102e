import { type FormEvent, useId } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { useFinishSignIn } from './use-session.js';

/** The second step of a sign-in: a code of the app, or a recovery code. */
export function CodeForm() {
  const { t } = useText();
  const id = useId();
  const { mutate, error, isPending } = useFinishSignIn();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    mutate({ code: String(form.get('code')).trim() });
  };
  return (
    <form className="form" onSubmit={submit}>
      {error && <Problem error={error} />}
      <div className="field">
        <label htmlFor={`${id}-code`}>{t('session.code')}</label>
        <p className="quiet" id={`${id}-hint`}>
          {t('session.code_advice')}
        </p>
        <input
          id={`${id}-code`}
          name="code"
          autoComplete="one-time-code"
          aria-describedby={`${id}-hint`}
          autoFocus
          required
        />
      </div>
      <button type="submit" className="button primary" aria-disabled={isPending}>
        {t(isPending ? 'session.signing_in' : 'session.sign_in')}
      </button>
    </form>
  );
}
