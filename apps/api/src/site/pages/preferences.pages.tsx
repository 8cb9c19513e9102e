import type { PreferenceView } from '@app/notifications';
import { Checkbox, Select } from '../forms/fields.js';
import { Form } from '../forms/form.js';
import { Layout } from '../layout.js';
import { useSite } from '../site-context.js';

/** How one wishes to be told: by which way first, and of what. */
export function PreferencesPage({ preference, done }: { preference: PreferenceView; done?: string }) {
  const { t } = useSite();
  const { first, offered, kinds, muted } = preference;
  const wanted = kinds.filter((kind) => !muted.includes(kind)).map((kind) => [kind, 'yes']);
  const typed = { first: first === 'mail' ? '' : first, ...Object.fromEntries(wanted) };
  return (
    <Layout title={t('preferences.title')}>
      {done === 'saved' && (
        <div className="banner" role="status">
          <p>{t('preferences.saved')}</p>
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
      <p className="row">
        <a href="/my/notices">{t('notices.title')}</a>
        <a href="/account">{t('token.to_account')}</a>
      </p>
    </Layout>
  );
}
