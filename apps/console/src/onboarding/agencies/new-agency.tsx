import { useState } from 'react';
import { faultsOf } from '../../api/refusal.js';
import { useText } from '../../language/use-text.js';
import { InlineForm } from '../../move/inline-form.js';
import { LineField } from '../../move/line-field.js';
import { tell } from '../../status/status.js';
import { AgencyFields, type AgencyValues } from './agency-fields.js';
import { type AgencyEntry, useAddAgency } from './use-agency-register.js';

/** 지방자치법 §125: a local government sets up its departments by ordinance. */
const EMPTY: AgencyValues = {
  ...{ nameKo: '', nameEn: '', legalBasis: '지방자치법 제125조', contact: '' },
  ...{ competenceKo: '', competenceEn: '', parentCode: '', isCoordinator: false },
};

/** Adds one agency. Its code is chosen once, for good. */
export function NewAgency({ others, onClose }: { others: AgencyEntry[]; onClose: () => void }) {
  const { t, say, nameOf } = useText();
  const [code, setCode] = useState('');
  const [values, setValues] = useState(EMPTY);
  const add = useAddAgency();
  const faults = faultsOf(add.error);
  const fault = faults.get('code');
  const submit = () =>
    add.mutate(
      { ...values, code: code.trim(), parentCode: values.parentCode || null },
      {
        onSuccess: (added) => {
          tell(t('agencies.was_added', { name: nameOf(added) }));
          onClose();
        },
      },
    );
  return (
    <InlineForm
      label={t('agencies.add_one')}
      error={faults.size === 0 && add.error}
      isPending={add.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <AgencyFields values={values} onChange={setValues} faults={faults} others={others} />
      <LineField
        label={t('agencies.field.code')}
        hint={t('agencies.code_hint')}
        value={code}
        onChange={setCode}
        error={fault && (code.trim() ? say(fault) : t('field.required'))}
        max={40}
        isRequired
        isFirst={false}
      />
    </InlineForm>
  );
}
