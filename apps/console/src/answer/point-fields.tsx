import { useNames } from '../catalogue/use-names.js';
import { seoulDay } from '../due/seoul-day.js';
import { useText } from '../language/use-text.js';
import { DayField } from '../move/day-field.js';
import { Field } from '../move/field.js';
import { LineField } from '../move/line-field.js';
import { WordsField } from '../move/words-field.js';
import type { Point } from './points-form.js';

interface PointFieldsProps {
  number: number;
  point: Point;
  agencies: string[];
  onChange: (point: Point) => void;
  onRemove: () => void;
  errorOf: (field: string, text?: string) => string | false;
}

const DECISIONS = ['taken_up', 'partly', 'not_taken_up'] as const;

/** One point of the answer. */
export function PointFields({ number, point, agencies, onChange, onRemove, errorOf }: PointFieldsProps) {
  const { t } = useText();
  const names = useNames();
  const { heading, text, agency, decision, doneBy = '' } = point;
  return (
    <section className="point-fields" aria-label={t('answer.point_number', { number })}>
      <LineField
        label={t('answer.heading', { number })}
        value={heading}
        onChange={(next) => onChange({ ...point, heading: next })}
        error={errorOf('heading', heading)}
        isRequired
        isFirst={number === 1}
      />
      <Field label={t('answer.agency')} error={errorOf('agency')}>
        {(tied) => (
          <select
            {...tied}
            value={agency}
            onChange={(event) => onChange({ ...point, agency: event.currentTarget.value })}
          >
            {agencies.map((code) => (
              <option key={code} value={code}>
                {names.agency(code)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('answer.decision_label')}>
        {(tied) => (
          <select
            {...tied}
            value={decision}
            onChange={(event) =>
              onChange({ ...point, decision: DECISIONS[event.currentTarget.selectedIndex]! })
            }
          >
            {DECISIONS.map((each) => (
              <option key={each} value={each}>
                {t(`answer.decision.${each}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <WordsField
        label={t('answer.text')}
        rows={4}
        value={text}
        onChange={(next) => onChange({ ...point, text: next })}
        error={errorOf('text', text)}
        isRequired
        isFirst={false}
      />
      <DayField
        label={t('answer.day')}
        min={seoulDay(new Date(Date.now() + 86_400_000))}
        value={doneBy}
        onChange={(day) => onChange({ ...point, doneBy: day || undefined })}
        error={errorOf('doneBy')}
        isRequired={false}
        isFirst={false}
      />
      <p>
        <button type="button" className="quiet-button" onClick={onRemove}>
          {t('answer.remove', { number })}
        </button>
      </p>
    </section>
  );
}
