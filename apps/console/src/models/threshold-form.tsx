import { type FormEvent, useState } from 'react';
import { Problem } from '../api/problem.js';
import { useText } from '../language/use-text.js';
import { CountField } from '../move/count-field.js';
import { tell } from '../status/status.js';
import { percent } from '../suggestion/percent.js';
import { atThreshold, type Point, readThreshold, roundUp, writeThreshold } from './read-curve.js';
import { useSetThreshold } from './use-models.js';

interface ThresholdFormProps {
  curve: Point[];
  threshold: number | null;
  /** What the model itself would choose. */
  suggested: number | null;
}

/** The threshold in percent, and while one types it how many cases it would let pass and how many of those rightly. */
export function ThresholdForm({ curve, threshold, suggested }: ThresholdFormProps) {
  const { t } = useText();
  const [text, setText] = useState(writeThreshold(threshold));
  const [isWrong, setIsWrong] = useState(false);
  const save = useSetThreshold();
  const typed = readThreshold(text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsWrong(typed === undefined);
    if (typed === undefined || save.isPending) return;
    const said = typed === null ? 'models.never' : 'models.from';
    save.mutate(typed, { onSuccess: () => tell(t(said, { percent: text.trim().replace(/\s*%$/, '') })) });
  };
  return (
    <form className="form inline-form" aria-label={t('models.set')} noValidate onSubmit={submit}>
      {save.error && <Problem error={save.error} />}
      <CountField
        label={t('models.threshold')}
        hint={t('models.threshold_hint')}
        value={text}
        onChange={setText}
        error={isWrong && typed === undefined ? t('models.threshold_wrong') : undefined}
        isRequired
        isFirst={false}
      />
      <p aria-live="polite">{typed === undefined ? '' : consequence(typed)}</p>
      {suggested !== null && (
        <p>
          <button
            type="button"
            className="button small"
            onClick={() => setText(writeThreshold(roundUp(suggested)))}
          >
            {t('models.use_suggested', { percent: writeThreshold(roundUp(suggested)) })}
          </button>
        </p>
      )}
      {suggested === null && <p className="quiet">{t('models.no_suggested')}</p>}
      <p className="row">
        <button type="submit" className="button primary" aria-disabled={save.isPending}>
          {save.isPending ? t('wait') : t('models.save')}
        </button>
      </p>
    </form>
  );

  function consequence(to: number | null): string {
    if (to === null) return t('models.would_never');
    const point = atThreshold(curve, to);
    if (!point) return t('models.would_none');
    const right = percent(point.accuracy);
    return t('models.would', { share: percent(point.share), right, wrong: 100 - right });
  }
}
