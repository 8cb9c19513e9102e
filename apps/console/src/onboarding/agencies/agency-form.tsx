import { useState } from 'react';
import { faultsOf } from '../../api/refusal.js';
import { useText } from '../../language/use-text.js';
import { InlineForm } from '../../move/inline-form.js';
import { LineField } from '../../move/line-field.js';
import { WordsField } from '../../move/words-field.js';
import { tell } from '../../status/status.js';
import { AgencySelect } from './agency-select.js';
import { type AgencyEntry, changedAgency, useChangeAgency } from './use-agency-register.js';

interface AgencyFormProps {
  agency: AgencyEntry;
  /** Those it may be part of. */
  others: AgencyEntry[];
  /** Takes what somebody else made of it meanwhile. */
  onReload: (now: AgencyEntry) => void;
  onClose: () => void;
}

const LINES = ['nameKo', 'nameEn', 'legalBasis'] as const;
const WORDS = ['competenceKo', 'competenceEn'] as const;

/** Writes an agency anew; its code stays. */
export function AgencyForm({ agency, others, onReload, onClose }: AgencyFormProps) {
  const { t, say, nameOf } = useText();
  const { code, version } = agency;
  const [values, setValues] = useState(() => ({
    ...{ nameKo: agency.nameKo, nameEn: agency.nameEn, legalBasis: agency.legalBasis },
    ...{ competenceKo: agency.competenceKo, competenceEn: agency.competenceEn },
    ...{ parentCode: agency.parentCode ?? '', isCoordinator: agency.isCoordinator },
  }));
  const change = useChangeAgency();
  const faults = faultsOf(change.error);
  const now = changedAgency(change.error);
  const submit = () =>
    change.mutate(
      { code, agency: { ...values, parentCode: values.parentCode || null, version } },
      {
        onSuccess: (saved) => {
          tell(t('agencies.changed', { name: nameOf(saved) }));
          onClose();
        },
      },
    );
  const partProps = (part: (typeof LINES)[number] | (typeof WORDS)[number]) => {
    const fault = faults.get(part);
    return {
      label: t(`agencies.field.${part}`),
      value: values[part],
      onChange: (value: string) => setValues({ ...values, [part]: value }),
      error: fault && say(fault),
      isFirst: part === 'nameKo',
    };
  };
  const fault = faults.get('parentCode');
  return (
    <InlineForm
      label={t('agencies.change_one', { name: nameOf(agency) })}
      submit={t('agencies.save')}
      error={faults.size === 0 && change.error}
      isPending={change.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      {now && (
        <p className="row">
          <button type="button" className="button small" onClick={() => onReload(now)}>
            {t('agencies.take_theirs')}
          </button>
        </p>
      )}
      {LINES.map((part) => (
        <LineField key={part} {...partProps(part)} isRequired />
      ))}
      {WORDS.map((part) => (
        <WordsField key={part} rows={2} {...partProps(part)} isRequired={false} />
      ))}
      <AgencySelect
        label={t('agencies.field.parentCode')}
        agencies={others}
        none={t('agencies.no_parent')}
        value={values.parentCode}
        onChange={(parentCode) => setValues({ ...values, parentCode })}
        error={fault && say(fault)}
      />
      <label className="tick">
        <input
          type="checkbox"
          checked={values.isCoordinator}
          onChange={(event) => setValues({ ...values, isCoordinator: event.currentTarget.checked })}
        />
        {t('agencies.field.isCoordinator')}
      </label>
    </InlineForm>
  );
}
