import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { tell } from '../status/status.js';
import { type Models, useTrain } from './use-models.js';

interface TrainingProps {
  models: Models;
  hasServing: boolean;
}

/** How much there is to learn from, and asking for a new model. Says what is missing before there is one. */
export function Training({ models: { decisions, needed, isTraining }, hasServing }: TrainingProps) {
  const { t } = useText();
  const train = useTrain();
  const isBusy = isTraining || train.isPending;
  const ask = () =>
    train.mutate(undefined, { onSuccess: ({ version }) => tell(t('models.asked', { version })) });
  return (
    <section className="models-part" aria-labelledby="models-training">
      <h2 id="models-training">{t('models.training')}</h2>
      {!hasServing && <p className="notice">{t('models.none', { needed })}</p>}
      <p>{t('models.decisions', { count: decisions })}</p>
      <p className="quiet">{t('models.schedule')}</p>
      {train.error && <Problem error={train.error} />}
      <p className="row">
        <button type="button" className="button" aria-disabled={isBusy} onClick={() => isBusy || ask()}>
          {t('models.train')}
        </button>
        <span role="status" className="quiet">
          {isTraining && t('models.is_training')}
        </span>
      </p>
    </section>
  );
}
