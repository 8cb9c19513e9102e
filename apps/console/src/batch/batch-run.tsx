import { useEffect, useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { BatchResult } from './batch-result.js';
import { type BatchRequest, useMake, useProgress } from './use-batch.js';

interface BatchRunProps {
  request: BatchRequest;
  label: string;
  /** Gives the step up where it failed as a whole. */
  onBack: () => void;
  onClose: () => void;
}

/** The step on its way, and what came of it. Broken off, it goes on from there and does nothing twice. */
export function BatchRun({ request, label, onBack, onClose }: BatchRunProps) {
  const { t } = useText();
  const [id] = useState(() => crypto.randomUUID());
  const make = useMake();
  const all = request.cases.length;
  const done = useProgress(id, make.isPending);
  const isBegun = useRef(false);
  const { mutate } = make;
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    mutate({ id, body: request });
  }, [id, request, mutate]);
  if (make.data) return <BatchResult batch={make.data} label={label} onClose={onClose} />;
  return (
    <section className="batch-run" aria-label={label}>
      <h3>{label}</h3>
      {make.error ? (
        <>
          <Problem error={make.error} onRetry={() => mutate({ id, body: request })} />
          <p className="row">
            <button type="button" className="button" onClick={onBack}>
              {t('batch.return')}
            </button>
          </p>
        </>
      ) : (
        <>
          <progress max={all} value={done} aria-label={label} />
          <p role="status">{t('batch.progress', { done, all })}</p>
        </>
      )}
    </section>
  );
}
