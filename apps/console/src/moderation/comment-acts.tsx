import { Problem } from '../api/problem.js';
import { HidingForm } from '../case/hiding-form.js';
import { useText } from '../language/use-text.js';
import { useOpened } from '../move/use-opened.js';
import { type ModeratedComment, useDecide } from './use-moderation.js';

/** The buttons of what may be decided now. Hiding asks for its ground first. */
export function CommentActs({ comment }: { comment: ModeratedComment }) {
  const { t } = useText();
  const { opened, row, toggle, close } = useOpened<'hide'>();
  const decide = useDecide(comment.id);
  const { allowed, objection } = comment;
  const isWaitingForAnother = objection !== null && !allowed.includes('refuse_objection');
  return (
    <>
      {decide.error && !opened && <Problem error={decide.error} />}
      {isWaitingForAnother && <p className="quiet">{t('moderation.by_another')}</p>}
      <p className="row" ref={row}>
        {allowed.map((act) =>
          act === 'hide' ? (
            <button
              key={act}
              type="button"
              className="button"
              aria-expanded={opened === 'hide'}
              onClick={() => toggle('hide')}
            >
              {t('moderation.act.hide')}
            </button>
          ) : (
            <button
              key={act}
              type="button"
              className="button"
              aria-disabled={decide.isPending}
              onClick={() => decide.isPending || decide.mutate({ act })}
            >
              {t(`moderation.act.${act}`)}
            </button>
          ),
        )}
      </p>
      {opened === 'hide' && (
        <HidingForm
          error={decide.error}
          onHide={(reason) => decide.mutate({ act: 'hide', reason }, { onSuccess: close })}
          onClose={close}
        />
      )}
    </>
  );
}
