import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { tell } from '../status/status.js';
import { TrialResult } from './trial-result.js';
import { useReorder, useTrial } from './use-rules.js';

interface OrderBarProps {
  seen: string[];
  order: string[];
  onReset: () => void;
}

/** Another order that nobody has saved yet: try it, save it, or leave it. */
export function OrderBar({ seen, order, onReset }: OrderBarProps) {
  const { t } = useText();
  const trial = useTrial();
  const reorder = useReorder();
  const save = () =>
    reorder.mutate(
      { seen, order },
      {
        onSuccess: () => {
          tell(t('rule.order_saved'));
          onReset();
        },
      },
    );
  return (
    <section className="notice warning rule-order" aria-label={t('rule.order')}>
      <p>{t('rule.order_changed')}</p>
      {reorder.error && <Problem error={reorder.error} />}
      {trial.error && <Problem error={trial.error} />}
      <p className="row">
        <button
          type="button"
          className="button small"
          aria-disabled={trial.isPending}
          onClick={() => trial.isPending || trial.mutate({ order })}
        >
          {t(trial.isPending ? 'rule.trying' : 'rule.try')}
        </button>
        <button
          type="button"
          className="button small primary"
          aria-disabled={reorder.isPending}
          onClick={() => reorder.isPending || save()}
        >
          {t('rule.order_save')}
        </button>
        <button type="button" className="button small" onClick={onReset}>
          {t('rule.order_reset')}
        </button>
      </p>
      {trial.data && <TrialResult trial={trial.data} />}
    </section>
  );
}
