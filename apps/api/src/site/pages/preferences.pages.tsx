import type { PreferenceView } from '@app/notifications';
import type { Answer } from '@app/platform';
import { ErrorSummary } from '../forms/error-summary.js';
import { Checkbox, Select } from '../forms/fields.js';
import { Form } from '../forms/form.js';
import type { Typed } from '../forms/read-form.js';
import { Layout } from '../layout.js';
import { OwnPhoneForms } from '../parts/own-phone.js';
import { useSite } from '../site-context.js';

interface PreferencesProps {
  preference: PreferenceView;
  done?: string | undefined;
  /** What was wrong with a number or its code. */
  answer?: Answer | null;
  typed?: Typed;
}

const DONE = ['saved', 'asked', 'confirmed', 'removed'];

/** How one wishes to be told: by which way first, and of what; and the number that this may go to. */
export function PreferencesPage({ preference, done, answer = null, typed: given = {} }: PreferencesProps) {
  const { t, languages } = useSite();
  const { first, offered, kinds, muted, language } = preference;
  const wanted = kinds.filter((kind) => !muted.includes(kind)).map((kind) => [kind, 'yes']);
  const typed = { first: first === 'mail' ? '' : first, language, ...Object.fromEntries(wanted) };
  return (
    <Layout title={t('preferences.title')} alert={answer ? t('form.error') : undefined}>
      <ErrorSummary answer={answer} />
      {done && DONE.includes(done) && (
        <div className="banner" role="status">
          <p>{t(`preferences.done.${done}`)}</p>
        </div>
      )}
      <h1>{t('preferences.title')}</h1>
      <p className="lead">{t('preferences.lead')}</p>
      <Form action="/account/messages" typed={typed} className="slim">
        <Select
          name="first"
          label={t('preferences.first')}
          hint={t('preferences.first_hint')}
          none={t('preferences.way.mail')}
          choices={offered
            .filter((channel) => channel !== 'mail')
            .map((code) => ({ code, name: t(`preferences.way.${code}`) }))}
        />
        {languages.length > 1 && (
          <Select
            name="language"
            label={t('preferences.language')}
            choices={languages.map((code) => ({ code, name: t(`preferences.in.${code}`) }))}
          />
        )}
        <fieldset className="field">
          <legend>{t('preferences.kinds')}</legend>
          <p className="hint">{t('preferences.kinds_hint')}</p>
          {kinds.map((kind) => (
            <Checkbox key={kind} name={kind} label={t(`preferences.kind.${kind}`)} />
          ))}
        </fieldset>
        <button className="button" type="submit">
          {t('preferences.save')}
        </button>
      </Form>
      <OwnPhoneForms preference={preference} answer={answer} typed={given} />
      <p className="row">
        <a href="/my/notices">{t('notices.title')}</a>
        <a href="/account">{t('token.to_account')}</a>
      </p>
    </Layout>
  );
}
