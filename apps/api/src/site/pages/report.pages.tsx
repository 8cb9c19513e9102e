import { GROUNDS, type IdeaView, type ReplyView } from '@app/intake';
import type { Answer } from '@app/platform';
import { addressWith } from '../address-with.js';
import { ErrorSummary } from '../forms/error-summary.js';
import { Select, TextArea } from '../forms/fields.js';
import { Form, Hidden } from '../forms/form.js';
import type { Typed } from '../forms/read-form.js';
import { Layout } from '../layout.js';
import { Text } from '../parts/text.js';
import { useSite } from '../site-context.js';

interface ReportProps {
  idea: IdeaView;
  /** Null where the idea itself is reported. */
  comment: ReplyView | null;
  /** Where in the list of comments its reader was. */
  place: Typed;
  typed: Typed;
  answer: Answer | null;
}

/** Why somebody finds that it should not be seen. */
export function ReportPage({ idea, comment, place, typed, answer }: ReportProps) {
  const { t } = useSite();
  const title = t(comment ? 'report.comment' : 'report.idea');
  const [action, back] = comment
    ? [
        `/comments/${comment.id}/report`,
        `${addressWith(`/ideas/${idea.id}/comments`, place)}#comment-${comment.id}`,
      ]
    : [`/ideas/${idea.id}/report`, `/ideas/${idea.id}`];
  const choices = GROUNDS.map((code) => ({ code, name: t(`report.ground.${code}`) }));
  return (
    <Layout title={title} alert={answer ? t('form.error') : undefined}>
      <ErrorSummary answer={answer} next={addressWith(action, place)} />
      <p className="eyebrow" lang={idea.language}>
        {idea.title}
      </p>
      <h1>{title}</h1>
      {comment?.text && (
        <blockquote className="answered">
          <Text>{comment.text}</Text>
        </blockquote>
      )}
      <p>{t(comment ? 'report.comment_note' : 'report.idea_note')}</p>
      <Form action={action} typed={typed} answer={answer}>
        <Hidden typed={place} />
        <Select name="ground" label={t('report.why')} choices={choices} none={t('report.choose')} />
        <TextArea name="text" label={t('report.more')} hint={t('report.more_hint')} rows={4} isOptional />
        <div className="row">
          <button className="button" type="submit">
            {t('report.send')}
          </button>
          <a href={back}>{t('form.leave')}</a>
        </div>
      </Form>
    </Layout>
  );
}
