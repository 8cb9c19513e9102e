import type { IdeaView } from '@app/intake';
import type { Answer } from '@app/platform';
import type { TimelineEntry } from '@app/review';
import { ErrorSummary } from '../forms/error-summary.js';
import { TextArea } from '../forms/fields.js';
import { Form, Hidden } from '../forms/form.js';
import { pick, type Typed } from '../forms/read-form.js';
import { Layout } from '../layout.js';
import { Asked } from '../parts/asked.js';
import type { ProposerRequest } from '../proposer-requests.js';
import { useSite } from '../site-context.js';

interface RequestProps {
  idea: IdeaView;
  request: ProposerRequest;
  timeline: TimelineEntry[];
  typed: Typed;
  answer?: Answer | null;
}

/** What a proposer asks for, with room to say why. */
export function RequestPage({ idea, request, timeline, typed, answer = null }: RequestProps) {
  const { t } = useSite();
  const title = t(`request.${request}.title`);
  const query = typed.token ? `?token=${encodeURIComponent(typed.token)}` : '';
  return (
    <Layout title={title} alert={answer ? t('form.error') : undefined}>
      <ErrorSummary answer={answer} next={`/ideas/${idea.id}/requests/${request}`} />
      <p className="eyebrow" lang={idea.language}>
        {idea.title}
      </p>
      <h1>{title}</h1>
      <p className="lead">{t(`request.${request}.note`)}</p>
      {request === 'supply_petition_supplement' && <Asked timeline={timeline} state="petition_supplement" />}
      <Form action={`/ideas/${idea.id}/requests/${request}`} typed={typed} answer={answer}>
        <Hidden typed={pick(typed, ['token'])} />
        <TextArea name="message" hint={t(`request.${request}.hint`)} rows={10} />
        <div className="row">
          <button className="button" type="submit">
            {t(`request.${request}.button`)}
          </button>
          <a href={`/ideas/${idea.id}${query}`}>{t('form.leave')}</a>
        </div>
      </Form>
    </Layout>
  );
}
