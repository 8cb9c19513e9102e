import { formatInstant } from '../due/format-day.js';
import { useText } from '../language/use-text.js';
import { percent } from '../suggestion/percent.js';
import { Curve } from './curve.js';
import { CurveTable } from './curve-table.js';
import { ThresholdForm } from './threshold-form.js';
import type { Model, Models } from './use-models.js';

interface AutomationProps {
  models: Models;
  serving: Model;
}

/** From which confidence on cases go without a person, beside what that would have meant for the latest decisions. */
export function Automation({ models, serving }: AutomationProps) {
  const { language, t } = useText();
  const { curve, threshold, thresholdSetAt, thresholdSetBy } = models;
  const { version, heldBack, top1 } = serving;
  return (
    <section className="models-part" aria-labelledby="models-automation">
      <h2 id="models-automation">{t('models.automation')}</h2>
      <p>
        <strong>
          {threshold === null
            ? t('models.never')
            : t('models.from', { percent: Math.round(threshold * 1_000) / 10 })}
        </strong>{' '}
        {thresholdSetAt && (
          <span className="quiet">
            {[thresholdSetBy, formatInstant(thresholdSetAt, language)].filter(Boolean).join(' · ')}
          </span>
        )}
      </p>
      <p className="quiet">{t('models.measured', { version, count: heldBack!, percent: percent(top1!) })}</p>
      <div className="models-columns">
        <ThresholdForm curve={curve} threshold={threshold} suggested={serving.automaticFrom} />
        <div className="models-picture">
          <Curve curve={curve} threshold={threshold} heldBack={heldBack!} />
          <CurveTable curve={curve} />
        </div>
      </div>
    </section>
  );
}
