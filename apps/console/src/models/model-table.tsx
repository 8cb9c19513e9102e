import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { percent } from '../suggestion/percent.js';
import type { Model } from './use-models.js';

interface ModelTableProps {
  models: Model[];
  onRestore: (model: Model) => void;
}

const TAGS: Record<string, string> = { serving: 'tag good', candidate: 'tag busy', refused: 'tag waiting' };
const shareOf = (share: number | null): string => (share === null ? '–' : `${percent(share)} %`);

/** Every training with its figures, and what came of it. */
export function ModelTable({ models, onRestore }: ModelTableProps) {
  const { language, t } = useText();
  return (
    <div className="models-part">
      <h2>{t('models.versions')}</h2>
      <div className="models-scroll" role="region" aria-label={t('models.versions')} tabIndex={0}>
        <table className="models-table">
          <thead>
            <tr>
              {['version', 'state', 'when', 'examples', 'top1', 'top3', 'use'].map((column) => (
                <th key={column} scope="col">
                  {t(`models.column.${column}`)}
                </th>
              ))}
              <th scope="col">
                <span className="unseen">{t('models.restore')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {models.map((model) => (
              <tr key={model.version}>
                <th scope="row">{model.version}</th>
                <td className="models-state">
                  <span className={TAGS[model.state] ?? 'tag ended'}>{t(`models.state.${model.state}`)}</span>
                  {model.refusal && <span className="quiet">{whyRefused(model)}</span>}
                  {model.servedBy && (
                    <span className="quiet">{t('models.restored_by', { name: model.servedBy })}</span>
                  )}
                </td>
                <td>
                  {formatInstant(model.requestedAt, language)}
                  <span className="quiet models-who">{model.requestedBy ?? t('models.by_schedule')}</span>
                </td>
                <td>
                  {model.examples ?? '–'}
                  {model.vectors && (
                    <span className="quiet models-who">
                      {t(`models.vectors.${model.vectors}`, { model: model.embeddingModel })}
                    </span>
                  )}
                </td>
                <td>{shareOf(model.top1)}</td>
                <td>{shareOf(model.top3)}</td>
                <td>{model.state === 'refused' ? '–' : t('models.use', { ...model })}</td>
                <td>
                  {model.isRestorable && (
                    <button type="button" className="button small" onClick={() => onRestore(model)}>
                      {t('models.restore')}
                      <span className="unseen"> {t('models.version', { version: model.version })}</span>
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );

  function whyRefused({ refusal, top1, againstTop1, againstVersion }: Model): string {
    const figures = { own: shareOf(top1), other: shareOf(againstTop1), version: againstVersion };
    return t(`models.refused.${refusal}`, figures);
  }
}
