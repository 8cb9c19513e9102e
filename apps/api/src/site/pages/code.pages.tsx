import type { Answer } from '@app/platform';
import { ErrorSummary } from '../forms/error-summary.js';
import { TextField } from '../forms/fields.js';
import { Form } from '../forms/form.js';
import type { Typed } from '../forms/read-form.js';
import { Layout } from '../layout.js';
import { useSite } from '../site-context.js';

interface CodeProps {
  number: string;
  typed: Typed;
  answer?: Answer | null;
}

/** Asks for the code from the paper: it does what the link in a mail does for others. */
export function CodePage({ number, typed, answer = null }: CodeProps) {
  const { t } = useSite();
  return (
    <Layout title={t('code.title')} alert={answer ? t('form.error') : undefined}>
      <ErrorSummary answer={answer} />
      <p className="eyebrow number">{number}</p>
      <h1>{t('code.title')}</h1>
      <p className="lead">{t('code.lead')}</p>
      <Form action={`/track/${encodeURIComponent(number)}/code`} typed={typed} answer={answer}>
        <TextField
          name="code"
          label={t('code.label')}
          hint={t('code.hint')}
          autoComplete="off"
          maxLength={40}
        />
        <div className="row">
          <button className="button" type="submit">
            {t('code.open')}
          </button>
          <a href={`/track/${encodeURIComponent(number)}`}>{t('form.leave')}</a>
        </div>
      </Form>
    </Layout>
  );
}
