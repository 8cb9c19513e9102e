import type { OfferView } from '@app/identity';
import type { Answer } from '@app/platform';
import { ErrorSummary } from '../forms/error-summary.js';
import { TextField } from '../forms/fields.js';
import { Form, Hidden } from '../forms/form.js';
import type { Typed } from '../forms/read-form.js';
import { Layout } from '../layout.js';
import { useSite } from '../site-context.js';

interface CodeProps {
  typed: Typed;
  answer?: Answer | null;
}

/** Asks for the code after the password. */
export function CodePage({ typed, answer = null }: CodeProps) {
  const { t } = useSite();
  return (
    <Layout title={t('factor.code_title')} alert={answer ? t('form.error') : undefined}>
      <ErrorSummary answer={answer} />
      <h1>{t('factor.code_title')}</h1>
      <p className="lead">{t('factor.code_lead')}</p>
      <Form action="/sign-in/code" answer={answer} className="slim">
        <Hidden typed={typed} />
        <TextField name="code" autoComplete="one-time-code" />
        <button className="button" type="submit">
          {t('layout.sign_in')}
        </button>
      </Form>
      <p>{t('factor.code_lost')}</p>
    </Layout>
  );
}

/** What the app is to scan, and the first code as a proof that it did. */
export function EnrolmentPage({ offer, typed, answer = null }: CodeProps & { offer: OfferView }) {
  const { t } = useSite();
  return (
    <Layout title={t('factor.title')} alert={answer ? t('form.error') : undefined}>
      <ErrorSummary answer={answer} />
      <h1>{t('factor.title')}</h1>
      <p className="lead">{t('factor.lead')}</p>
      <h2>{t('factor.scan')}</h2>
      <p>{t('factor.scan_how')}</p>
      <p>
        <img
          src={`data:image/svg+xml;base64,${Buffer.from(offer.qr).toString('base64')}`}
          alt={t('factor.picture')}
          width="240"
          height="240"
        />
      </p>
      <p>
        {t('factor.type_it')} <code>{offer.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <h2>{t('factor.first_code')}</h2>
      <Form action="/second-factor" answer={answer} className="slim">
        <Hidden typed={typed} />
        <TextField name="code" autoComplete="one-time-code" />
        <button className="button" type="submit">
          {t('factor.set_up')}
        </button>
      </Form>
    </Layout>
  );
}

interface RecoveryCodesProps {
  codes: string[];
  next: string;
  /** The factor was set up just now; otherwise the codes before end. */
  isNew?: boolean;
}

/** The recovery codes, shown once. */
export function RecoveryCodesPage({ codes, next, isNew = false }: RecoveryCodesProps) {
  const { t } = useSite();
  return (
    <Layout title={t('factor.codes')}>
      <div className="banner" role="status">
        <p>{t(isNew ? 'factor.is_set_up' : 'factor.codes_renewed')}</p>
      </div>
      <h1>{t('factor.codes')}</h1>
      <p className="lead">{t('factor.codes_lead')}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p>
        <a className="button" href={next}>
          {t('factor.go_on')}
        </a>
      </p>
    </Layout>
  );
}
