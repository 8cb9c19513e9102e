import type { IdeaView, ReplyView } from '@app/intake';
import type { Answer } from '@app/platform';
import { ErrorSummary } from '../forms/error-summary.js';
import { TextArea } from '../forms/fields.js';
import { Form } from '../forms/form.js';
import { KeptWords } from '../forms/kept-words.js';
import type { Typed } from '../forms/read-form.js';
import { WayBackIn } from '../forms/way-back-in.js';
import { Layout } from '../layout.js';
import type { Lists } from '../lists.service.js';
import { CommentWords, Speaker } from '../parts/comment-words.js';
import { Instant } from '../parts/day.js';
import { useSite } from '../site-context.js';

interface CommentProps {
  comment: ReplyView;
  /** Null where it is out of view. */
  idea: IdeaView | null;
  lists: Lists;
  typed: Typed;
  answer: Answer | null;
  done: string | null;
}

/** One comment by itself, and what its author may do with it. */
export function CommentPage({ comment, idea, lists, typed, answer, done }: CommentProps) {
  const { t } = useSite();
  const { id, allowed, objection } = comment;
  // Once the sign-in, or the time for it, is over there is no form to hold what was typed.
  const hasForm = allowed.includes('object') || allowed.includes('edit');
  const title = t(comment.isMine ? 'comment.yours' : 'comment.one');
  return (
    <Layout title={title} alert={answer ? t('form.error') : undefined}>
      <ErrorSummary answer={answer} />
      {answer && !hasForm && <WayBackIn answer={answer} next={`/comments/${id}`} />}
      {answer && !hasForm && typed.text && <KeptWords text={typed.text} />}
      {(done === 'edited' || done === 'objected') && (
        <div className="banner" role="status">
          <p>{t(`comment.done.${done}`)}</p>
        </div>
      )}
      {idea && (
        <p className="eyebrow" lang={idea.language}>
          <a href={`/ideas/${idea.id}/comments`}>{idea.title}</a>
        </p>
      )}
      <h1>{title}</h1>
      <article className="comment">
        <p className="row speaker">
          <Speaker comment={comment} lists={lists} />
        </p>
        <CommentWords comment={comment} lists={lists} />
      </article>
      {objection && <p className="notice">{t(`comment.objection.${objection}`)}</p>}
      {allowed.includes('object') && <ObjectionForm comment={comment} typed={typed} answer={answer} />}
      {allowed.includes('edit') && (
        <section aria-labelledby="edit">
          <h2 id="edit">{t('comment.edit')}</h2>
          <p>
            {t('comment.edit_until')} <Instant value={comment.editableUntil!} />
          </p>
          <Form
            action={`/comments/${id}/edit`}
            typed={{ text: comment.text ?? '', ...typed }}
            answer={answer}
          >
            <TextArea name="text" label={t('comment.label')} rows={5} />
            <button className="button" type="submit">
              {t('comment.save')}
            </button>
          </Form>
        </section>
      )}
      {allowed.includes('take_back') && (
        <section aria-labelledby="take-back">
          <h2 id="take-back">{t('comment.take_back')}</h2>
          <p>{t('comment.take_back_note')}</p>
          <Form action={`/comments/${id}/take-back`}>
            <button className="button danger" type="submit">
              {t('comment.take_back_button')}
            </button>
          </Form>
        </section>
      )}
      {idea && (
        <p>
          <a href={`/ideas/${idea.id}/comments`}>{t('comment.back')}</a>
        </p>
      )}
    </Layout>
  );
}

function ObjectionForm({ comment, typed, answer }: Pick<CommentProps, 'comment' | 'typed' | 'answer'>) {
  const { t } = useSite();
  return (
    <section aria-labelledby="object">
      <h2 id="object">{t('comment.object')}</h2>
      <p>{t('comment.object_note')}</p>
      <p>
        {t('comment.object_by')} <Instant value={comment.objectBy!} />
      </p>
      <Form action={`/comments/${comment.id}/objection`} typed={typed} answer={answer}>
        <TextArea name="text" label={t('comment.object_label')} rows={5} />
        <button className="button" type="submit">
          {t('comment.object_send')}
        </button>
      </Form>
    </section>
  );
}
