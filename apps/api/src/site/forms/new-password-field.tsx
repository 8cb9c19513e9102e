import { useSite } from '../site-context.js';
import { TextField } from './fields.js';

/** A password to be chosen, with what makes a good one. */
export function NewPasswordField({ label }: { label?: string }) {
  const { t } = useSite();
  return (
    <TextField
      name="password"
      type="password"
      autoComplete="new-password"
      label={label ?? t('account.new_password')}
      hint={t('account.password_hint')}
    />
  );
}
