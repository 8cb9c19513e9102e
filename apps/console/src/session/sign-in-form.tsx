import { type FormEvent, useId } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { CodeForm } from './code-form.js';
import { useSignIn } from './use-session.js';

/**
 * Address and password, then the code where one is asked for. A wrong pair is answered above the fields, which keep
 * what was typed.
 */
export function SignInForm() {
  const { t } = useText();
  const id = useId();
  const { mutate, data, error, isPending } = useSignIn();
  if (data?.due === 'code') return <CodeForm />;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    mutate({ email: String(form.get('email')).trim(), password: String(form.get('password')) });
  };
  return (
    <form className="form" onSubmit={submit}>
      {error && <Problem error={error} />}
      <div className="field">
        <label htmlFor={`${id}-email`}>{t('session.email')}</label>
        <input id={`${id}-email`} name="email" type="email" autoComplete="username" required />
      </div>
      <div className="field">
        <label htmlFor={`${id}-password`}>{t('session.password')}</label>
        <input
          id={`${id}-password`}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
      </div>
      <button type="submit" className="button primary" aria-disabled={isPending}>
        {t(isPending ? 'session.signing_in' : 'session.sign_in')}
      </button>
      <p>
        <a href="/password-reset">{t('session.forgot')}</a>
      </p>
    </form>
  );
}
