import { useState } from 'react';
import { Problem } from '../api/problem.js';
import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { ConfirmDialog } from '../look/confirm-dialog.js';
import { tell } from '../status/status.js';
import { type Invalidation, isUnderWay, useEnd } from './use-invalidations.js';

/** One invalidation: by whom and why, how far it is, and how it is stopped or undone. */
export function InvalidationLine({ invalidation }: { invalidation: Invalidation }) {
  const { language, t } = useText();
  const { id, status, reason, expected, removed, begunBy, begunAt } = invalidation;
  const [isAsked, setAsked] = useState(false);
  const [stop, undo] = [useEnd('stop'), useEnd('undoing')];
  const close = () => {
    setAsked(false);
    undo.reset();
  };
  const isUndoable = status === 'done' || status === 'stopped';
  return (
    <li className="approval">
      <div className="approval-words">
        <h3 className="approval-title">{reason}</h3>
        <p className="crossing-head">
          <strong className={`tag ${isUnderWay(invalidation) ? 'busy' : 'ended'}`}>
            {t(`invalidation.status.${status}`)}
          </strong>
          <span className="quiet">
            {begunBy ?? t('approval.someone')},{' '}
            <time dateTime={begunAt}>{formatInstant(begunAt, language)}</time>
          </span>
        </p>
        <p>
          {t('invalidation.so_far', { removed, expected })}{' '}
          {isUnderWay(invalidation) && (
            <progress max={expected} value={status === 'undoing' ? expected - removed : removed}>
              {removed}
            </progress>
          )}
        </p>
        {stop.error && <Problem error={stop.error} />}
        <p className="row">
          {status === 'running' && (
            <button
              type="button"
              className="button"
              aria-disabled={stop.isPending}
              onClick={() => stop.isPending || stop.mutate(id)}
            >
              {t('invalidation.stop')}
            </button>
          )}
          {isUndoable && removed > 0 && (
            <button type="button" className="button" onClick={() => setAsked(true)}>
              {t('invalidation.undo')}
            </button>
          )}
        </p>
        {isAsked && (
          <ConfirmDialog
            title={t('invalidation.undo_title', { count: removed })}
            act={t('invalidation.undo')}
            look="primary"
            asked={undo}
            onConfirm={() =>
              undo.mutate(id, {
                onSuccess: () => {
                  tell(t('invalidation.undone'));
                  close();
                },
              })
            }
            onClose={close}
          >
            <p>{t('invalidation.undo_advice')}</p>
          </ConfirmDialog>
        )}
      </div>
    </li>
  );
}
