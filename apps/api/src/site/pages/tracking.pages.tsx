import type { Answer } from '@app/platform';
import { ErrorSummary } from '../forms/error-summary.js';
import { TextField } from '../forms/fields.js';
import { FormProvider } from '../forms/form-context.js';
import type { Typed } from '../forms/read-form.js';
import { Layout } from '../layout.js';
import { useSite } from '../site-context.js';

/** Asks for a tracking number. */
export function TrackingPage({ typed, answer = null }: { typed: Typed; answer?: Answer | null }) {
  const { t } = useSite();
  return (
    <Layout title={t('layout.track')} alert={answer ? t('form.error') : undefined}>
      <ErrorSummary answer={answer} />
      <h1>{t('layout.track')}</h1>
      <p className="lead">{t('track.lead')}</p>
      <FormProvider value={{ typed, answer }}>
        <form action="/track" method="get" noValidate>
          <TextField name="number" hint={t('field.number.hint')} autoComplete="off" maxLength={40} />
          <button className="button" type="submit">
            {t('track.find')}
          </button>
        </form>
      </FormProvider>
    </Layout>
  );
}
