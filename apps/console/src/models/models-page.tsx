import { useEffect, useState } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { Automation } from './automation.js';
import { ModelTable } from './model-table.js';
import { RestoreModel } from './restore-model.js';
import { Training } from './training.js';
import { type Model, useModels } from './use-models.js';

/** The models that suggest agencies: how good they are, which serves, and how sure one must be to act by itself. */
export function ModelsPage() {
  const { language, t } = useText();
  const { data: shown, error, isPending, refetch } = useModels();
  const [restoring, setRestoring] = useState<Model | null>(null);
  useEffect(() => {
    document.title = `${t('models.title')} | ${t('console')}`;
  }, [language, t]);
  const serving = shown?.models.find(({ state }) => state === 'serving');
  return (
    <main id="main" tabIndex={-1} className="pane models">
      <div className="models-page">
        <div>
          <h1>{t('models.title')}</h1>
          <p className="quiet">{t('models.lead')}</p>
        </div>
        {error && !shown && <Problem error={error} onRetry={() => void refetch()} />}
        {isPending && <p className="empty">{t('wait')}</p>}
        {shown && <Training models={shown} hasServing={serving !== undefined} />}
        {shown?.lacksVectors && (
          <p className="notice">
            {t('models.lacks_vectors', {
              learnt: serving?.embeddingModel,
              configured: shown.embeddingModel ?? t('models.no_embedding'),
            })}
          </p>
        )}
        {shown && serving && <Automation key={serving.version} models={shown} serving={serving} />}
        {shown && shown.models.length > 0 && <ModelTable models={shown.models} onRestore={setRestoring} />}
        {restoring && <RestoreModel model={restoring} onClose={() => setRestoring(null)} />}
      </div>
    </main>
  );
}
