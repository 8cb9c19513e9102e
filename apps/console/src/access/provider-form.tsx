import { useId, useRef } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { Field } from '../move/field.js';
import { LineField } from '../move/line-field.js';
import { FlagInput } from '../workflow/inputs/flag-input.js';
import type { Settings } from './use-access.js';
import { type Part, useProviderForm } from './use-provider-form.js';

interface ProviderFormProps {
  settings: Settings;
  onRemove: () => void;
}

const NAMES: Part[] = ['nameKo', 'nameEn'];
const CLAIMS: Part[] = ['subjectClaim', 'nameClaim', 'emailClaim', 'assuranceClaim', 'assuranceValues'];

/** The provider: where it is, what we are called there, and what its claims mean. */
export function ProviderForm({
  settings: { provider, redirectUri, signedOutUri, backChannelUri, isSecretOutside, secretVariable },
  onRemove,
}: ProviderFormProps) {
  const { t } = useText();
  const id = useId();
  const ref = useRef<HTMLFormElement>(null);
  const form = useProviderForm(provider, ref);
  return (
    <form
      ref={ref}
      className="form inline-form"
      aria-labelledby={id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.save();
      }}
    >
      <div>
        <h2 id={id}>{t('access.provider')}</h2>
        <p className="quiet">{t('access.provider_advice')}</p>
      </div>
      <dl className="access-addresses">
        <dt>{t('access.redirect_uri')}</dt>
        <dd>
          <code>{redirectUri}</code>
        </dd>
        <dt>{t('access.signed_out_uri')}</dt>
        <dd>
          <code>{signedOutUri}</code>
        </dd>
        <dt>{t('access.back_channel_uri')}</dt>
        <dd>
          <code>{backChannelUri}</code>
        </dd>
      </dl>
      {form.error && <Problem error={form.error} />}
      {NAMES.map((part) => (
        <LineField key={part} {...form.partProps(part)} />
      ))}
      <TextInput {...form.partProps('issuer')} type="url" />
      <TextInput {...form.partProps('clientId')} />
      {!isSecretOutside && <TextInput {...form.partProps('clientSecret')} type="password" />}
      <p className="hint">
        {t(isSecretOutside ? 'access.secret_outside' : 'access.secret_variable', { name: secretVariable })}
      </p>
      <TextInput {...form.partProps('scope')} />
      <fieldset className="field">
        <legend>{t('access.claims')}</legend>
        <p className="hint">{t('access.claims_hint')}</p>
        <div className="form access-claims">
          {CLAIMS.map((part) => (
            <TextInput key={part} {...form.partProps(part)} />
          ))}
        </div>
      </fieldset>
      <FlagInput label={t('access.enabled')} value={form.isEnabled} onChange={form.setIsEnabled} />
      <p className="row">
        <button type="submit" className="button primary" aria-disabled={form.isSaving}>
          {t(form.isSaving ? 'access.reading' : 'access.save')}
        </button>
        {provider && (
          <button type="button" className="button" onClick={onRemove}>
            {t('access.remove')}
          </button>
        )}
      </p>
    </form>
  );
}

type TextInputProps = ReturnType<ReturnType<typeof useProviderForm>['partProps']> & { type?: string };

/** One line that machines read. */
function TextInput({ type = 'text', label, hint, value, onChange, error, isRequired }: TextInputProps) {
  return (
    <Field label={label} hint={hint} error={error} isRequired={isRequired}>
      {(tied) => (
        <input
          {...tied}
          type={type}
          value={value}
          maxLength={500}
          autoComplete={type === 'password' ? 'new-password' : 'off'}
          spellCheck={false}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
