import { useId } from 'react';
import { useText } from '../language/use-text.js';
import { AgencyField } from '../move/agency-field.js';
import { FieldGroup } from '../move/field-group.js';
import { WordsField } from '../move/words-field.js';
import type { Asked } from './ask-form.js';

interface AskedAgencyProps {
  number: number;
  asked: Asked;
  presentCode: string | null;
  onChange: (asked: Asked) => void;
  onRemove: (() => void) | null;
  agencyError: string | false;
  questionError: string | false;
}

/** One agency that is asked: which, in what part, and what. */
export function AskedAgency(props: AskedAgencyProps) {
  const { number, asked, presentCode, onChange, onRemove, agencyError, questionError } = props;
  const { t } = useText();
  const name = useId();
  return (
    <section className="asked-agency" aria-label={t('opinion.agency_number', { number })}>
      <AgencyField
        label={t('opinion.agency_number', { number })}
        value={asked.agency}
        onChange={(agency) => onChange({ ...asked, agency })}
        presentCode={presentCode}
        error={agencyError}
        isRequired
        isFirst={number === 1}
      />
      <FieldGroup label={t('opinion.part_label')}>
        {(['consulted', 'co_owner'] as const).map((part) => (
          <label key={part} className="tick">
            <input
              type="radio"
              name={name}
              checked={asked.part === part}
              onChange={() => onChange({ ...asked, part })}
            />{' '}
            {t(`opinion.part.${part}`)} <span className="quiet">{t(`opinion.part_hint.${part}`)}</span>
          </label>
        ))}
      </FieldGroup>
      <WordsField
        label={t('opinion.question')}
        rows={2}
        value={asked.question}
        onChange={(question) => onChange({ ...asked, question })}
        error={questionError}
        isRequired
        isFirst={false}
      />
      {onRemove && (
        <p>
          <button type="button" className="quiet-button" onClick={onRemove}>
            {t('opinion.remove', { number })}
          </button>
        </p>
      )}
    </section>
  );
}
