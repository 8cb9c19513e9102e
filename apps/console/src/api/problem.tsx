import { useText } from '../language/use-text.js';
import { Refusal } from './refusal.js';
import { useWhy } from './use-why.js';

interface ProblemProps {
  error: unknown;
  /** Tries the same again. */
  onRetry?: () => void;
}

/** What went wrong, in the server's words, announced at once. */
export function Problem({ error, onRetry }: ProblemProps) {
  const { t } = useText();
  const whyOf = useWhy();
  const problem = error instanceof Refusal ? error.problem : null;
  const isBug = error instanceof Refusal && error.status === 500;
  return (
    <div className="notice danger" role="alert">
      <p>{whyOf(error)}</p>
      {isBug && problem && <p className="quiet">{problem.requestId}</p>}
      {onRetry && (
        <button type="button" className="button small" onClick={onRetry}>
          {t('problem.retry')}
        </button>
      )}
    </div>
  );
}
