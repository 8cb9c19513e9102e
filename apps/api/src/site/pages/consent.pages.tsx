import type { PublicCrossing } from '@app/exchange';
import type { IdeaView } from '@app/intake';
import { Form, Hidden } from '../forms/form.js';
import { Layout } from '../layout.js';
import { useSay } from '../parts/say.js';
import { useSite } from '../site-context.js';

interface ConsentProps {
  idea: IdeaView;
  crossing: PublicCrossing;
  token?: string;
}

/** Asks before name and contact go to another government. */
export function ConsentPage({ idea, crossing, token }: ConsentProps) {
  const { t } = useSite();
  const say = useSay();
  const place = say(crossing.place);
  const back = `/ideas/${idea.id}${token ? `?token=${encodeURIComponent(token)}` : ''}`;
  return (
    <Layout title={t('travels.consent')}>
      <p className="eyebrow" lang={idea.language}>
        {idea.title}
      </p>
      <h1>{t('travels.consent')}</h1>
      <div className="notice warning">
        <p>{t('travels.consent_note', { place })}</p>
        <p>{t('travels.consent_free')}</p>
      </div>
      <Form action={`/ideas/${idea.id}/crossings/${crossing.id}/consent`}>
        <Hidden typed={{ ...(token && { token }) }} />
        <div className="row">
          <button className="button" type="submit">
            {t('travels.consent_button')}
          </button>
          <a href={back}>{t('form.leave')}</a>
        </div>
      </Form>
    </Layout>
  );
}
