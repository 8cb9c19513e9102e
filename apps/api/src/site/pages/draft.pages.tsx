import { detectLanguage, type DraftView } from '@app/intake';
import { Form } from '../forms/form.js';
import { Layout } from '../layout.js';
import { useSite } from '../site-context.js';

/** Asks before a draft is gone for good. */
export function DiscardPage({ draft }: { draft: DraftView }) {
  const { t } = useSite();
  const { title } = draft.content;
  return (
    <Layout title={t('draft.discard_title')}>
      <h1>{t('draft.discard_title')}</h1>
      <p className="lead" lang={title ? detectLanguage(title) : undefined}>
        {title || t('draft.untitled')}
      </p>
      <p>{t('draft.discard_note')}</p>
      <Form action={`/drafts/${draft.id}/discard`}>
        <div className="row">
          <button className="button danger" type="submit">
            {t('draft.discard')}
          </button>
          <a href="/my">{t('form.leave')}</a>
        </div>
      </Form>
    </Layout>
  );
}
