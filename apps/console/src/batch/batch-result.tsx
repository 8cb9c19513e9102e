import { useEffect, useRef } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { RefusedCases } from './refused-cases.js';
import { type Batch, useUndo } from './use-batch.js';

interface BatchResultProps {
  batch: Batch;
  label: string;
  onClose?: () => void;
}

/** What came of each case; and the way back, as long as there is one. */
export function BatchResult({ batch: made, label, onClose }: BatchResultProps) {
  const { t } = useText();
  const undo = useUndo();
  const heading = useRef<HTMLHeadingElement>(null);
  const batch = undo.data ?? made;
  const { items, undoneAt } = batch;
  const of = (outcome: string) => items.filter((item) => item.outcome === outcome).length;
  const undoable = items.filter(({ isUndoable }) => isUndoable).length;
  const refused = items.flatMap(({ ideaId, title, refusal }) =>
    refusal ? [{ ideaId, title, refusal }] : [],
  );
  const kept = items.flatMap(({ ideaId, title, undoRefusal }) =>
    undoRefusal ? [{ ideaId, title, refusal: undoRefusal }] : [],
  );
  const isJustDone = onClose !== undefined;
  useEffect(() => {
    if (isJustDone) heading.current?.focus();
  }, [undoneAt, isJustDone]);
  return (
    <section className="batch-result" aria-label={label}>
      <h3 ref={heading} tabIndex={-1}>
        {label}
      </h3>
      <p role="status">
        {of('moved') > 0 && <strong>{t('batch.moved', { count: of('moved') })}</strong>}{' '}
        {of('prepared') > 0 && <strong>{t('batch.prepared', { count: of('prepared') })}</strong>}{' '}
        {refused.length > 0 && t('batch.refused', { count: refused.length })}
      </p>
      <RefusedCases refused={refused} />
      {undoneAt && (
        <p className="notice" role="status">
          {t('batch.undone', { count: items.filter(({ undoOutcome }) => undoOutcome === 'undone').length })}
        </p>
      )}
      {kept.length > 0 && (
        <>
          <p>{t('batch.kept', { count: kept.length })}</p>
          <RefusedCases refused={kept} />
        </>
      )}
      {undo.error && <Problem error={undo.error} />}
      {undoable > 0 && !undoneAt && <p className="quiet">{t('batch.undo_advice')}</p>}
      <p className="row">
        {undoable > 0 && !undoneAt && (
          <button
            type="button"
            className="button"
            aria-disabled={undo.isPending}
            onClick={() => undo.isPending || undo.mutate(batch.id)}
          >
            {undo.isPending ? t('wait') : t('batch.undo', { count: undoable })}
          </button>
        )}
        {onClose && (
          <button type="button" className="button primary" onClick={onClose}>
            {t('batch.done')}
          </button>
        )}
      </p>
    </section>
  );
}
