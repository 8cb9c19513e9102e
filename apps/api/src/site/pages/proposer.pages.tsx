import type { AttachmentView, IdeaView } from '@app/intake';
import type { Answer } from '@app/platform';
import type { TimelineEntry } from '@app/review';
import { ErrorSummary } from '../forms/error-summary.js';
import { FileField } from '../forms/file-field.js';
import { TextArea } from '../forms/fields.js';
import { Form, Hidden } from '../forms/form.js';
import { pick, type Typed } from '../forms/read-form.js';
import { Layout } from '../layout.js';
import { Asked } from '../parts/asked.js';
import { useSite } from '../site-context.js';

/** Asks before an idea is taken back for good. */
export function WithdrawPage({ idea, token }: { idea: IdeaView; token?: string }) {
  const { t } = useSite();
  return (
    <Layout title={t('withdraw.title')}>
      <h1>{t('withdraw.title')}</h1>
      <p className="lead" lang={idea.language}>
        {idea.title}
      </p>
      <div className="notice warning">
        <p>{t('withdraw.note')}</p>
      </div>
      <Form action={`/ideas/${idea.id}/withdraw`}>
        <Hidden typed={{ ...(token && { token }) }} />
        <div className="row">
          <button className="button danger" type="submit">
            {t('withdraw.button')}
          </button>
          <a href={addressOf(idea, token)}>{t('form.leave')}</a>
        </div>
      </Form>
    </Layout>
  );
}

interface SupplementProps {
  idea: IdeaView;
  timeline: TimelineEntry[];
  /** Files that were kept with a former try. */
  files: AttachmentView[];
  typed: Typed;
  answer?: Answer | null;
}

/** What the agency asked for, and room for the answer. */
export function SupplementPage({ idea, timeline, files, typed, answer = null }: SupplementProps) {
  const { t } = useSite();
  return (
    <Layout title={t('own.supply')} alert={answer ? t('form.error') : undefined}>
      <ErrorSummary answer={answer} next={`/ideas/${idea.id}/supplement`} />
      <p className="eyebrow" lang={idea.language}>
        {idea.title}
      </p>
      <h1>{t('own.supply')}</h1>
      <Asked timeline={timeline} state="supplement_requested" />
      <Form action={`/ideas/${idea.id}/supplement`} typed={typed} answer={answer} takesFiles>
        <Hidden typed={pick(typed, ['token', 'attachments'])} />
        <TextArea name="text" hint={t('field.text.hint')} rows={10} />
        <FileField files={files} />
        <div className="row">
          <button className="button" type="submit">
            {t('supplement.send')}
          </button>
          <a href={addressOf(idea, typed.token)}>{t('form.leave')}</a>
        </div>
      </Form>
    </Layout>
  );
}

function addressOf(idea: IdeaView, token: string | undefined): string {
  return `/ideas/${idea.id}${token ? `?token=${encodeURIComponent(token)}` : ''}`;
}
