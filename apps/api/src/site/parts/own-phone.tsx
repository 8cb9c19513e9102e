import type { PreferenceView } from '@app/notifications';
import type { Answer } from '@app/platform';
import { TextField } from '../forms/fields.js';
import { Form, FormToken } from '../forms/form.js';
import type { Typed } from '../forms/read-form.js';
import { useSite } from '../site-context.js';

interface OwnPhoneProps {
  preference: PreferenceView;
  answer: Answer | null;
  typed: Typed;
}

/** A number for short messages: given, confirmed by the code that went there, taken away. */
export function OwnPhoneForms({ preference, answer, typed }: OwnPhoneProps) {
  const { t } = useSite();
  const { phone, askedPhone, mayGivePhone } = preference;
  if (!mayGivePhone && !phone) return null;
  return (
    <section aria-labelledby="phone-number">
      <h2 id="phone-number">{t('preferences.phone.title')}</h2>
      <p>{phone ? t('preferences.phone.now', { phone }) : t('preferences.phone.none')}</p>
      {mayGivePhone && askedPhone && (
        <Form action="/account/messages/phone/code" answer={answer} className="slim">
          <TextField
            name="code"
            label={t('preferences.phone.code')}
            hint={t('preferences.phone.code_hint', { phone: askedPhone })}
            inputMode="numeric"
            autoComplete="one-time-code"
          />
          <button className="button" type="submit">
            {t('preferences.phone.confirm')}
          </button>
        </Form>
      )}
      {mayGivePhone && (
        <Form action="/account/messages/phone" typed={typed} answer={answer} className="slim">
          <TextField
            name="phone"
            label={t(askedPhone || phone ? 'preferences.phone.other' : 'preferences.phone.number')}
            hint={t('preferences.phone.hint')}
            inputMode="tel"
            autoComplete="tel"
          />
          <button className="button" type="submit">
            {t('preferences.phone.send')}
          </button>
        </Form>
      )}
      {(phone || askedPhone) && (
        <form method="post" action="/account/messages/phone/removal">
          <FormToken />
          <button className="button tertiary" type="submit">
            {t('preferences.phone.remove')}
          </button>
        </form>
      )}
    </section>
  );
}
