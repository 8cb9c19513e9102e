import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { BatchResult } from './batch-result.js';
import { useBatches } from './use-batch.js';

/** What one did before, for whoever wants to look at it or take it back. */
export function LatestBatches() {
  const { language, t } = useText();
  const { data: batches = [] } = useBatches();
  if (batches.length === 0) return null;
  return (
    <section className="batch-latest" aria-label={t('batch.latest')}>
      <h3>{t('batch.latest')}</h3>
      {batches.map((batch) => {
        const at = formatInstant(batch.begunAt, language);
        return (
          <details key={batch.id}>
            <summary>
              {t('batch.latest_one', { at, name: batch.label[language], count: batch.items.length })}
            </summary>
            <BatchResult batch={batch} label={batch.label[language]} />
          </details>
        );
      })}
    </section>
  );
}
