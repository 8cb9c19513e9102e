import { type CommentPage, type IdeaView, MOST_COMMENT_CHARACTERS, type ReplyView } from '@app/intake';
import type { Answer } from '@app/platform';
import { TextArea } from '../forms/fields.js';
import { Form, Hidden } from '../forms/form.js';
import { PLACE_FIELDS, THREAD_FIELDS } from '../comment-place.js';
import { KeptWords } from '../forms/kept-words.js';
import { pick, type Typed } from '../forms/read-form.js';
import type { Lists } from '../lists.service.js';
import { useSite } from '../site-context.js';
import { addressWith } from '../address-with.js';
import { CommentWords, Speaker } from './comment-words.js';

interface FormProps {
  idea: IdeaView;
  closedBy: CommentPage['closedBy'];
  /** The comment that is about to be answered. */
  answered: ReplyView | null;
  missing: string | null;
  lists: Lists;
  typed: Typed;
  answer: Answer | null;
}

/** Room for a comment or an answer, or why there is none and what to do. */
export function CommentForm({ idea, closedBy, answered, missing, lists, typed, answer }: FormProps) {
  const { actor, t } = useSite();
  const path = `/ideas/${idea.id}/comments`;
  const place = pick(typed, PLACE_FIELDS);
  const next = encodeURIComponent(addressWith(path, pick(typed, THREAD_FIELDS)));
  const isGuest = actor?.kind !== 'account';
  // What was typed before the sign-in ran out stands in its form, ready to be sent after the next one.
  const isKept = answer !== null && typed.text !== undefined;
  return (
    <section id="write" aria-labelledby="write-title">
      <h2 id="write-title">{t(answered ? 'comment.write_reply' : 'comment.write')}</h2>
      {closedBy && <p>{t(`comment.closed.${closedBy}`)}</p>}
      {closedBy && isKept && <KeptWords text={typed.text!} />}
      {!closedBy && isGuest && !isKept && (
        <p>
          <a className="button secondary" href={`/sign-in?next=${next}`}>
            {t('comment.sign_in')}
          </a>
        </p>
      )}
      {!closedBy && missing && (
        <p>
          {t('comment.identity')} <a href={`/identity?next=${next}`}>{t('comment.verify')}</a>
        </p>
      )}
      {!closedBy && (isKept || (!isGuest && !missing)) && (
        <>
          {answered && (
            <blockquote className="answered">
              <p className="row speaker">
                <Speaker comment={answered} lists={lists} />
              </p>
              <CommentWords comment={answered} lists={lists} />
            </blockquote>
          )}
          <Form action={path} typed={typed} answer={answer}>
            <Hidden typed={pick(typed, ['key', ...THREAD_FIELDS])} />
            <TextArea
              name="text"
              label={t(answered ? 'comment.reply_label' : 'comment.label')}
              hint={t('comment.hint', { most: MOST_COMMENT_CHARACTERS.toLocaleString('ko') })}
              rows={5}
            />
            <div className="row">
              <button className="button" type="submit">
                {t(answered ? 'comment.send_reply' : 'comment.send')}
              </button>
              {answered && (
                <a href={`${addressWith(path, place)}#comment-${answered.id}`}>{t('form.leave')}</a>
              )}
            </div>
          </Form>
        </>
      )}
    </section>
  );
}
