import { useState } from 'react';
import { useText } from '../language/use-text.js';
import { Confirmation } from '../move/confirmation.js';
import type { QueueItem } from '../queue/use-queue.js';
import { RefusedCases } from './refused-cases.js';
import type { Forecast, Option } from './use-batch.js';

interface BatchForecastsProps {
  forecasts: Forecast[];
  items: QueueItem[];
  option: Option;
  onConfirm: () => void;
}

/** What would come of the step, and whether it can be taken back, before it is taken. */
export function BatchForecasts({ forecasts, items, option, onConfirm }: BatchForecastsProps) {
  const { t, say } = useText();
  const [isSure, setIsSure] = useState(false);
  const [isMissing, setIsMissing] = useState(false);
  const moving = forecasts.filter(({ refusal }) => refusal === null);
  const count = moving.length;
  const final = moving.filter(({ isUndoable, awaitsApproval }) => !isUndoable && !awaitsApproval).length;
  const told = moving.filter(({ tellsCitizen }) => tellsCitizen).length;
  const refused = forecasts.flatMap(({ ideaId, refusal }) => {
    const item = items.find((one) => one.ideaId === ideaId);
    return refusal && item ? [{ ideaId, title: item.title, refusal }] : [];
  });
  const confirm = () => {
    setIsMissing(final > 0 && !isSure);
    if (final === 0 || isSure) onConfirm();
  };
  return (
    <section className="batch-forecast" aria-label={t('batch.preview_title')} role="status">
      <h4>{t('batch.preview_title')}</h4>
      <p>
        <strong>{t(option.needsApproval ? 'batch.will_prepare' : 'batch.will_move', { count })}</strong>{' '}
        {refused.length > 0 && t('batch.will_not', { count: refused.length })}
      </p>
      <RefusedCases refused={refused} />
      {count > 0 && (
        <>
          {told > 0 && <p>{t('batch.tells', { count: told })}</p>}
          {final === 0 && !option.needsApproval && (
            <p>
              {t('batch.undoable')} {told > 0 && t('batch.undo_tells')}
            </p>
          )}
          {option.needsApproval && <p>{t('batch.approval')}</p>}
          {final > 0 && (
            <>
              <p className="notice warning">{t('batch.final', { count: final })}</p>
              <Confirmation isSure={isSure} onChange={setIsSure} isMissing={isMissing} />
            </>
          )}
          <p className="row">
            <button
              type="button"
              className={option.tone === 'danger' ? 'button danger' : 'button primary'}
              onClick={confirm}
            >
              {t('batch.confirm', { count, label: say(option.label) })}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
