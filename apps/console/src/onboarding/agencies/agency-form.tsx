import { useState } from 'react';
import { faultsOf } from '../../api/refusal.js';
import { useText } from '../../language/use-text.js';
import { InlineForm } from '../../move/inline-form.js';
import { tell } from '../../status/status.js';
import { AgencyFields, type AgencyValues } from './agency-fields.js';
import { type AgencyEntry, changedAgency, useChangeAgency } from './use-agency-register.js';

interface AgencyFormProps {
  agency: AgencyEntry;
  /** Those it may be part of. */
  others: AgencyEntry[];
  /** Takes what somebody else made of it meanwhile. */
  onReload: (now: AgencyEntry) => void;
  onClose: () => void;
}

/** Writes an agency anew; its code stays. */
export function AgencyForm({ agency, others, onReload, onClose }: AgencyFormProps) {
  const { t, nameOf } = useText();
  const { code, version } = agency;
  const [values, setValues] = useState<AgencyValues>(() => ({
    ...{ nameKo: agency.nameKo, nameEn: agency.nameEn, legalBasis: agency.legalBasis },
    ...{ contact: agency.contact, competenceKo: agency.competenceKo, competenceEn: agency.competenceEn },
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
      <AgencyFields values={values} onChange={setValues} faults={faults} others={others} />
    </InlineForm>
  );
}
